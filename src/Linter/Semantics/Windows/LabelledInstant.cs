using Linter.Readings;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>An instant with the name in front of it.</summary>
/// <param name="Name">The name and what it means.</param>
/// <param name="Reading">The instant.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Context">The value it stands in.</param>
/// <param name="Item">The item; null in front matter.</param>
internal sealed record LabelledInstant(NamedPlace Name, InstantReading Reading, Section Section, TextSpan Context, ContentItem? Item)
{
    /// <summary>The section whose fields belong together; the rows of a field table are sections of their own.</summary>
    public Section Block => Item is { Form: ContentForm.TableRow } && Section is { Origin: SectionOrigin.Label, Parent: { } around } ? around : Section;
}
