namespace Linter.Semantics;

/// <summary>The places of a document that a fragment can link to.</summary>
/// <remarks>Only letters and digits are compared, because sites differ in what they make of the rest.</remarks>
public sealed class HeadingAnchors(SemanticModel model)
{
    private const int LongestAnchor = 200;

    private readonly HashSet<string> _titles =
        [.. model.Sections.Where(static section => section.TitleLine is not null).Select(static section => Core(section.TitleLine!.PlainText))];

    private HashSet<string>? _explicit;

    public bool Has(string fragment)
    {
        var core = Core(fragment);
        return core.Length == 0 || _titles.Contains(core) || _titles.Contains(Core(TrimCount(fragment))) || IsExplicit(fragment);
    }

    /// <summary>The second "Notes" has the anchor "notes-1".</summary>
    private static string TrimCount(string fragment)
    {
        var dash = fragment.LastIndexOf('-');
        return dash > 0 && dash + 1 < fragment.Length && fragment.AsSpan(dash + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? fragment[..dash] : fragment;
    }

    /// <summary>True for an anchor written as HTML or as an attribute: id="top", {#top}.</summary>
    private bool IsExplicit(string fragment) => (_explicit ??= ReadExplicit(model.Tree.Text.Content)).Contains(fragment);

    private static HashSet<string> ReadExplicit(string text)
    {
        var anchors = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (opening, closing) in ((string, string)[])[("=\"", "\""), ("='", "'"), ("{#", "} ")])
        {
            for (var at = text.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = text.IndexOf(opening, at + 1, StringComparison.Ordinal))
            {
                var rest = text.AsSpan(at + opening.Length);
                var length = rest[..Math.Min(rest.Length, LongestAnchor)].IndexOfAny(closing);
                if (length > 0)
                {
                    anchors.Add(rest[..length].ToString());
                }
            }
        }

        return anchors;
    }

    private static string Core(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
