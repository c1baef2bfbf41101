namespace Linter.Semantics;

/// <summary>What a fact that reviewers signed off is about.</summary>
public enum ReviewedTopic
{
    Window,
    Severity,
    Impact,
    Cause,
    Detection,
}
