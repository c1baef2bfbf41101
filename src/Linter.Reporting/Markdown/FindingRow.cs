using System.Text;
using Linter.Diagnostics;

namespace Linter.Reporting.Markdown;

/// <summary>Writes a finding as a row of a table.</summary>
internal static class FindingRow
{
    public const string Header = "| | Place | Finding | Other places | Calculation |\n| --- | --- | --- | --- | --- |\n";

    private const string Break = "<br>";

    /// <param name="run">Where the links lead.</param>
    /// <param name="document">The document.</param>
    /// <param name="diagnostic">One of its findings.</param>
    /// <param name="helpUri">The page of the rule; null if there is none.</param>
    public static string Of(RunReport run, DocumentReport document, Diagnostic diagnostic, string? helpUri)
    {
        var rule = MarkdownText.Escape(FindingText.Rule(diagnostic));
        string[] cells =
        [
            SeverityName.Of(diagnostic.Severity),
            PlaceOf(run, document, TextRegion.Of(document.Text, diagnostic.Span)),
            MarkdownText.Escape(diagnostic.Message) + Break + (helpUri is null ? rule : $"[{rule}]({helpUri})"),
            string.Join(Break, FindingText.Places(document, diagnostic).Select(MarkdownText.Escape)),
            MarkdownText.Escape(diagnostic.Arithmetic),
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string PlaceOf(RunReport run, DocumentReport document, TextRegion region)
    {
        var words = MarkdownText.Escape($"{document.Path}:{region.StartLine}");
        var path = run.Paths.Of(document.Path);
        return run.Source is { RevisionId: { } revision, IsOnTheWeb: true } source && DocumentUri.IsRelative(path)
            ? $"[{words}]({source.RepositoryUri.TrimEnd('/')}/blob/{Uri.EscapeDataString(revision)}/{LinkPath(path)}?plain=1#L{region.StartLine})"
            : words;
    }

    // Percent-encoding leaves signs alone that end a link in Markdown or a cell of a table.
    private static string LinkPath(string path) => new StringBuilder(DocumentUri.Of(path)).Replace("(", "%28").Replace(")", "%29").Replace("|", "%7C").ToString();
}
