using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>
/// Gives findings their identity. Other places and the message are no part of it: both change when a row elsewhere does,
/// and whether a finding is new is told by how many of its identity there were before.
/// </summary>
internal static class DiagnosticIdentity
{
    public static void Assign(List<Diagnostic> diagnostics, SemanticModel model)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        var places = new ContentPlaces(model);
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var content = places.Find(diagnostics[i].Span);
            diagnostics[i] = diagnostics[i] with { Identity = Of(diagnostics[i], content), Place = places.Show(content) };
        }
    }

    private static string Of(Diagnostic diagnostic, LocatedContent content)
    {
        var hash = new ContentHash();
        hash.Add(diagnostic.Descriptor.Id);
        hash.Add(SectionName.Key(content.Section));
        hash.Add(content.Text);
        hash.Add(diagnostic.Subject);
        return hash.Value.ToString("x16");
    }
}
