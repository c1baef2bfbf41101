using Linter.Readings;
using Linter.Semantics;
using Linter.Semantics.Impacts;
using Linter.Tests.Semantics.Prose;

namespace Linter.Tests.Semantics.Impacts;

/// <summary>Reads the claims of a text that stands in one section.</summary>
internal static class ImpactSample
{
    public static IReadOnlyList<ImpactClaim> Read(string text, SectionRole role = SectionRole.Impact)
    {
        var section = ProseSample.Section(role);
        var readable = text.Replace("**", "\u00A0\u00A0", StringComparison.Ordinal);
        foreach (var item in ProseSample.Paragraph(text, section))
        {
            item.Readings = [.. item.Lines.SelectMany(line => ReadingScanner.Scan(readable, line.Span, ReadingContext.Prose))];
        }

        return ImpactReader.Read(new SectionOutline { Root = section, Sections = [section] });
    }

    public static string TextOf(ImpactClaim claim, string text) => text.Substring(claim.Span.Start, claim.Span.Length);

    /// <summary>The claims as "Kind text", separated by bars.</summary>
    public static string Show(string text, SectionRole role = SectionRole.Impact) =>
        string.Join(" | ", Read(text, role).Select(claim => $"{claim.Kind} {TextOf(claim, text)}"));
}
