namespace Linter.Diagnostics;

/// <summary>How sure a rule is of one finding; guesses are shown only on request.</summary>
public enum Confidence
{
    Certain,
    Likely,
    Guess,
}
