using Linter.Semantics.Comparisons;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>What tells the incident of one document from those of others; small, so that a run can keep one of each document.</summary>
public sealed class IncidentFingerprint
{
    /// <summary>The estimated share of a text that an edit leaves as it was; the estimate is not finer.</summary>
    private const double SameText = 0.9;

    /// <summary>The document as shown.</summary>
    public required string Path { get; init; }

    /// <summary>See <see cref="IsOf"/>.</summary>
    public required ulong TextHash { get; init; }

    /// <summary>Where a finding about the whole incident belongs: the window, else the title.</summary>
    public required TextSpan Place { get; init; }

    /// <summary>Where the cause is given; the same as <see cref="Place"/> if no section gives it.</summary>
    public required TextSpan CausePlace { get; init; }

    /// <summary>The end of the last line about the cause.</summary>
    public required int CauseEnd { get; init; }

    /// <summary>The title, else the file name.</summary>
    public required string Title { get; init; }

    /// <summary>The day the incident began; null if it is not known.</summary>
    public LocalDate? Day { get; init; }

    public Instant? Start { get; init; }

    public Instant? End { get; init; }

    /// <summary>The ids of the incident, in capitals.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The different clock times of the timeline as minutes of the day, ascending.</summary>
    public IReadOnlyList<int> Clocks { get; init; } = [];

    public CauseClasses Causes { get; init; }

    /// <summary>The words that say where the cause sat.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>The services that a label or the front matter names, in lower case.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>For whom the document is: "internal", "external"; empty if it does not say.</summary>
    public string Audience { get; init; } = "";

    /// <summary>What the document links to: the last parts of the targets, without extension, in lower case.</summary>
    public IReadOnlyList<string> LinkedNames { get; init; } = [];

    /// <summary>The action items that are not marked as done: the first ticket of each, else a few words.</summary>
    public IReadOnlyList<string> OpenItems { get; init; } = [];

    /// <summary>The smallest hashes of the document's word sequences, ascending; empty for a short document.</summary>
    public IReadOnlyList<uint> Sketch { get; init; } = [];

    /// <summary>The file name without extension, in lower case.</summary>
    public string Name => LinkedName.Of(Path);

    /// <summary>Null for a template, which describes no incident.</summary>
    public static IncidentFingerprint? Of(SemanticModel model) => FingerprintReader.Read(model);

    /// <summary>True if the text is still the one that was read.</summary>
    public bool IsOf(SourceText text) => Revisions.LineHash.Of(text.Content) == TextHash;

    /// <summary>True if comparing this document with others gives what comparing the other one gives: nothing that counts there differs.</summary>
    /// <param name="other">The same document in another state.</param>
    public bool ComparesLike(IncidentFingerprint other) =>
        Name == other.Name && Day == other.Day && Start == other.Start && End == other.End && Causes == other.Causes && Audience == other.Audience
        && Ids.SequenceEqual(other.Ids, StringComparer.Ordinal) && Clocks.SequenceEqual(other.Clocks)
        && Components.SequenceEqual(other.Components, StringComparer.Ordinal) && Services.SequenceEqual(other.Services, StringComparer.Ordinal)
        && LinkedNames.SequenceEqual(other.LinkedNames, StringComparer.Ordinal) && OpenItems.Count == 0 == (other.OpenItems.Count == 0)
        && (Sketch.SequenceEqual(other.Sketch) || Comparisons.TextSketch.Similarity(Sketch, other.Sketch) >= SameText);

    /// <summary>True if one of both links to the other.</summary>
    public bool IsLinkedWith(IncidentFingerprint other) => LinksTo(other) || other.LinksTo(this);

    private bool LinksTo(IncidentFingerprint other) => LinkedNames.Contains(other.Name, StringComparer.Ordinal);
}
