using Linter.Diagnostics;

namespace Linter.Analysis;

/// <summary>Hides findings that another finding on the same places explains better, as the descriptors declare.</summary>
internal static class Supersession
{
    public static void Apply(List<Diagnostic> diagnostics)
    {
        Dictionary<string, CoveredText>? covered = null;
        foreach (var diagnostic in diagnostics)
        {
            foreach (var id in diagnostic.Descriptor.Supersedes)
            {
                covered ??= new Dictionary<string, CoveredText>(StringComparer.Ordinal);
                Cover(covered, id, diagnostic);
            }
        }

        if (covered is not null)
        {
            diagnostics.RemoveAll(diagnostic => covered.TryGetValue(diagnostic.Descriptor.Id, out var places) && Touches(places, diagnostic));
        }
    }

    private static void Cover(Dictionary<string, CoveredText> covered, string id, Diagnostic diagnostic)
    {
        if (!covered.TryGetValue(id, out var places))
        {
            covered.Add(id, places = new CoveredText());
        }

        places.Add(diagnostic.Span);
        foreach (var related in diagnostic.Related)
        {
            places.Add(related.Span);
        }
    }

    private static bool Touches(CoveredText places, Diagnostic diagnostic)
    {
        if (places.Overlaps(diagnostic.Span))
        {
            return true;
        }

        foreach (var related in diagnostic.Related)
        {
            if (places.Overlaps(related.Span))
            {
                return true;
            }
        }

        return false;
    }
}
