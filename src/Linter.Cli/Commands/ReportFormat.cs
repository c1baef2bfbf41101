namespace Linter.Cli.Commands;

/// <summary>The form of a report.</summary>
public enum ReportFormat
{
    Text,
    Json,
    Sarif,
    GitHub,
    GitLab,
    JUnit,
    Checkstyle,
    Rdjson,
    Summary,
}
