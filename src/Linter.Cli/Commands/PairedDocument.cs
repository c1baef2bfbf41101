using Linter.Cli.Files;
using Linter.Semantics;

namespace Linter.Cli.Commands;

/// <summary>A document on both sides of a change.</summary>
/// <param name="Input">The document as it is.</param>
/// <param name="Now">What it is compared by; null if it tells no incident.</param>
/// <param name="Before">The same before the change; null if it told none or was not there.</param>
/// <param name="IsChanged">False for a document that is the same on both sides.</param>
internal sealed record PairedDocument(InputDocument Input, ComparedDocument? Now, ComparedDocument? Before, bool IsChanged)
{
    /// <summary>True if the change may have made the document like another one.</summary>
    public bool TellsAnew => Now is not null && (Before is null || !Now.Fingerprint.ComparesLike(Before.Fingerprint));

    public IEnumerable<IncidentFingerprint> Fingerprints => new[] { Now, Before }.OfType<ComparedDocument>().Select(static document => document.Fingerprint).Distinct();
}
