using System.Text;

namespace Linter.Cli.Commands;

/// <summary>The blank postmortems that come with the tool, one for each profile. The texts are the Markdown files in rules/profiles.</summary>
internal static class PostmortemTemplate
{
    private static readonly IncidentStart Unknown = new("YYYY-MM-DD", "XX:XX", "UTC");

    /// <summary>A postmortem in which only placeholders are left to be replaced.</summary>
    public static string Fill(string profile, string title, IncidentStart? start)
    {
        var at = start ?? Unknown;
        return Read(profile)
            .Replace("{date}", at.Date, StringComparison.Ordinal)
            .Replace("{clock}", at.Clock, StringComparison.Ordinal)
            .Replace("{zone}", at.Zone, StringComparison.Ordinal)
            .Replace("{title}", title, StringComparison.Ordinal);
    }

    private static string Read(string profile)
    {
        using var stream = typeof(PostmortemTemplate).Assembly.GetManifestResourceStream($"templates/{profile}.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
