using Linter.Diagnostics;
using Linter.Reporting.Excerpts;

namespace Linter.Reporting.Sarif;

/// <summary>Turns the findings of one document into SARIF's results.</summary>
/// <param name="document">The document.</param>
/// <param name="path">Its path as the log names it.</param>
/// <param name="ruleIndexes">The places of the rules by id.</param>
internal sealed class ResultMapping(DocumentReport document, string path, IReadOnlyDictionary<string, int> ruleIndexes)
{
    private readonly FindingFingerprint _fingerprint = new(document);
    private readonly LineHashes? _lineHashes = LineHashes.Of(document.Text);

    /// <summary>To be asked in the order of the findings.</summary>
    public Result ToSarif(Diagnostic diagnostic) => new()
    {
        RuleId = diagnostic.Descriptor.Id,
        RuleIndex = ruleIndexes.TryGetValue(diagnostic.Descriptor.Id, out var index) ? index : null,
        Level = SarifLevel.Of(diagnostic.Severity),
        Message = new Message(MessageLinks.TextOf(diagnostic)),
        Locations = [Locations.Of(path, document.Text, diagnostic.Span)],
        RelatedLocations = [.. diagnostic.Related.Select(ToSarif)],
        PartialFingerprints = FingerprintsOf(diagnostic),
        Fixes = [.. diagnostic.Fixes.Where(fix => fix.Changes.Count > 0).Select(ToSarif)],
        Properties = PropertiesOf(diagnostic),
    };

    private Location ToSarif(RelatedLocation related, int index) => Locations.Of(path, document.Text, related.Span) with
    {
        Id = index + 1,
        Message = related.Message.Length > 0 ? new Message(VisibleText.Escape(related.Message)) : null,
    };

    private List<KeyValuePair<string, string>> FingerprintsOf(Diagnostic diagnostic)
    {
        var fingerprints = new List<KeyValuePair<string, string>> { new("pmlint/v1", _fingerprint.Next(diagnostic)) };
        if (_lineHashes is not null)
            fingerprints.Add(new("primaryLocationLineHash", _lineHashes[document.Text.GetPosition(diagnostic.Span.Start).Line]));
        return fingerprints;
    }

    private SarifFix ToSarif(Fix fix)
    {
        var replacements = fix.Changes
            .OrderBy(change => change.Span)
            .Select(change => new Replacement(
                Locations.Of(TextRegion.ExactlyOf(document.Text, change.Span)),
                change.NewText.Length > 0 ? new ArtifactContent(change.NewText) : null));
        return new SarifFix(new Message(VisibleText.Escape(fix.Title)), [new ArtifactChange(Locations.Of(path), [.. replacements])]);
    }

    private static List<KeyValuePair<string, string>> PropertiesOf(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).ToList();
        properties.Add(new("confidence", ConfidenceName.Of(diagnostic.Confidence)));
        if (diagnostic.Arithmetic.Length > 0)
            properties.Add(new("arithmetic", diagnostic.Arithmetic));
        return properties;
    }
}
