using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting;

/// <summary>
/// Gives each finding of a document a name that survives when lines move:
/// a hash of rule, path and the words of its line, and a count for equal ones.
/// </summary>
internal sealed class FindingIdentity(DocumentReport document)
{
    private readonly Dictionary<ulong, int> _occurrences = [];

    /// <summary>The name of the next finding; to be asked in the order of the findings.</summary>
    public string Next(Diagnostic diagnostic)
    {
        var hash = new ContentHash();
        hash.Add(diagnostic.Descriptor.Id);
        hash.Add(document.Path);
        hash.Add(LineOf(diagnostic.Span));
        var occurrence = _occurrences.GetValueOrDefault(hash.Value) + 1;
        _occurrences[hash.Value] = occurrence;
        return $"{hash.Value:x16}:{occurrence}";
    }

    private ReadOnlySpan<char> LineOf(TextSpan span)
    {
        var text = document.Text;
        return text.Slice(text.GetLine(text.GetPosition(span.Start).Line));
    }
}
