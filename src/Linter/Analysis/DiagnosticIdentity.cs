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
        var content = diagnostic.IsAboutDocument ? new LocatedContent(null, "") : _places.Find(diagnostic.Span);
        return diagnostic with { Identity = Of(diagnostic, content), IdentityOfPlaces = OfPlaces(diagnostic, content), Place = _places.Show(content) };
    }

    /// <summary>True if the document has the words of a finding in another one, in a section of the same name.</summary>
    public bool HasWordsOf(Diagnostic diagnostic)
    {
        _places ??= new ContentPlaces(model);
        return _places.All.Any(content => Of(diagnostic, content) == diagnostic.Identity);
    }

    private string OfPlaces(Diagnostic diagnostic, LocatedContent content)
    {
        if (diagnostic.Related.Count == 0)
        {
            return "";
        }

        var hash = new ContentHash();
        hash.Add(diagnostic.Descriptor.Id);
        foreach (var place in diagnostic.Related.Select(related => Of(diagnostic, _places!.Find(related.Span))).Append(Of(diagnostic, content)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            hash.Add(place);
        }

        return hash.Value.ToString("x16");
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
