using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>
/// Gives the findings of a document their identity. Other places and the message are no part of it: both change when a row elsewhere does,
/// and whether a finding is new is told by how many of its identity there were before.
/// </summary>
internal sealed class DiagnosticIdentity(SemanticModel model)
{
    private ContentPlaces? _places;

    public Diagnostic Complete(Diagnostic diagnostic)
    {
        _places ??= new ContentPlaces(model);
        var content = _places.Find(diagnostic.Span);
        return diagnostic with { Identity = Of(diagnostic, content), Place = _places.Show(content) };
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
