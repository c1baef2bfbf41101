using Linter.Text;

namespace Linter.Diagnostics;

/// <summary>One finding of a rule in one document. Immutable.</summary>
public sealed record Diagnostic
{
    public required DiagnosticDescriptor Descriptor { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public Confidence Confidence { get; init; }

    /// <summary>The primary place, as small as still tells.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>One or two sentences with both values and the computed one; readable alone.</summary>
    public required string Message { get; init; }

    /// <summary>A few words for the primary place, shown under its excerpt: "stated: 5 h"; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>The calculation behind the finding: "20:00 − 15:00 = 5 h"; may be empty.</summary>
    public string Arithmetic { get; init; } = "";

    /// <summary>What tells this finding from others of its rule on the same place, as a stable word: the part that is missing; usually empty.</summary>
    public string Subject { get; init; } = "";

    /// <summary>True if the finding is about the document as a whole: it stands somewhere, but is the same wherever that is.</summary>
    public bool IsAboutDocument { get; init; }

    /// <summary>True if the same words are no mistake at another place of the document: the finding is no news if they stood in it before.</summary>
    public bool DependsOnPlace { get; init; }

    /// <summary>
    /// A hash of rule, section, entry or field and its words, set by the driver. It survives moved lines and other formatting;
    /// equal mistakes have equal identities, so they are counted.
    /// </summary>
    public string Identity { get; init; } = "";

    /// <summary>
    /// A hash of rule and all places in no order, set by the driver; empty if there is only one place. A contradiction is shown at the later
    /// of its places, and which one that is changes when sections do.
    /// </summary>
    public string IdentityOfPlaces { get; init; } = "";

    /// <summary>Where the finding stands by content, set by the driver; null before.</summary>
    public ContentPlace? Place { get; init; }

    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    public IReadOnlyDictionary<string, string> Properties { get; init; } = EmptyProperties;

    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    private static readonly IReadOnlyDictionary<string, string> EmptyProperties = new Dictionary<string, string>(StringComparer.Ordinal);
}
