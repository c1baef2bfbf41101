using System.Text;

namespace Linter.Reporting.GitHub;

/// <summary>A command to GitHub's runner: <c>::error file=a.md,line=3::message</c>.</summary>
/// <param name="Name">"error", "warning" or "notice".</param>
/// <param name="Properties">In their order; the runner drops empty values, so they are left out.</param>
/// <param name="Message">May have line breaks.</param>
internal sealed record WorkflowCommand(string Name, IReadOnlyList<KeyValuePair<string, string>> Properties, string Message)
{
    /// <summary>The command on one line, without a line break.</summary>
    public override string ToString()
    {
        var line = new StringBuilder("::").Append(Name);
        var separator = ' ';
        foreach (var (key, value) in Properties.Where(property => property.Value.Length > 0))
        {
            line.Append(separator).Append(key).Append('=').Append(EscapeProperty(value));
            separator = ',';
        }

        return line.Append("::").Append(EscapeData(Message)).ToString();
    }

    // The old notation "##[command]" is found anywhere in a line that is no command itself; here it only looks alarming.
    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
