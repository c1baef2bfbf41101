namespace Linter.Semantics;

/// <summary>The places of a document that a fragment can link to.</summary>
/// <remarks>Only letters and digits are compared, because sites differ in what they make of the rest.</remarks>
public sealed class HeadingAnchors(SemanticModel model)
{
    private readonly HashSet<string> _titles =
        [.. model.Sections.Where(static section => section.TitleLine is not null).Select(static section => Core(section.TitleLine!.PlainText))];

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
    private bool IsExplicit(string fragment)
    {
        var text = model.Tree.Text.Content;
        return text.Contains($"=\"{fragment}\"", StringComparison.OrdinalIgnoreCase) || text.Contains($"='{fragment}'", StringComparison.OrdinalIgnoreCase) || text.Contains($"{{#{fragment}", StringComparison.OrdinalIgnoreCase);
    }

    private static string Core(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
