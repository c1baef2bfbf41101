using Linter.Text;

namespace Linter.Semantics.Placeholders;

/// <summary>Finds what is left of a template in titles and items, one placeholder per line.</summary>
internal static class PlaceholderReader
{
    public static IReadOnlyList<Placeholder> Read(SectionOutline outline, SourceText text)
    {
        var found = new List<Placeholder>();
        foreach (var section in outline.Sections)
        {
            if (section is { TitleLine: { } title, Origin: not SectionOrigin.Label } && PlaceholderScanner.Find(title, text) is { } inTitle)
            {
                found.Add(new Placeholder(inTitle, null, section));
            }

            foreach (var item in section.Items)
            {
                Add(found, item, section, text);
            }
        }

        return found;
    }

    private static void Add(List<Placeholder> found, ContentItem item, Section section, SourceText text)
    {
        foreach (var line in item.Lines)
        {
            if (PlaceholderScanner.Find(line, text) is { } span)
            {
                found.Add(new Placeholder(span, item, section));
            }
        }
    }
}
