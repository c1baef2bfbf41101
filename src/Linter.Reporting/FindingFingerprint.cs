using Linter.Analysis;
using Linter.Diagnostics;

namespace Linter.Reporting;

/// <summary>Gives each finding of a document a name of its own that survives when lines move: a hash of identity and path, and a count for equal ones.</summary>
internal sealed class FindingFingerprint(DocumentReport document)
{
    private readonly Dictionary<ulong, int> _occurrences = [];

    /// <summary>The name of the next finding; to be asked in the order of the findings.</summary>
    public string Next(Diagnostic diagnostic)
    {
        var hash = new ContentHash();
        hash.Add(diagnostic.Identity);
        hash.Add(document.Path);
        var occurrence = _occurrences.GetValueOrDefault(hash.Value) + 1;
        _occurrences[hash.Value] = occurrence;
        return $"{hash.Value:x16}:{occurrence}";
    }
}
