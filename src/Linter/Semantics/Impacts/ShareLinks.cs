using Linter.Readings;
using Linter.Semantics.Prose;

namespace Linter.Semantics.Impacts;

/// <summary>How the shares of a sentence belong to one another and to the sizes of their wholes.</summary>
internal static class ShareLinks
{
    private static readonly WordSet Joining = new("of the our all those these a an or about approximately approx roughly around some nearly almost over i.e that is total active just under");

    private static readonly PhraseSet OfThose = new("of them | of those | of these | of which | of whom | of that group");

    /// <summary>The size of what a share is of: "35 % of our 12,000 accounts".</summary>
    public static CountReading? WholeOf(ImpactPassage passage, int share) =>
        Neighbour<CountReading>(passage, share + 1) is { } count && IsOf(passage, passage.Readings[share], count) ? count : null;

    /// <summary>The share a share is of: "30 % of the 40 % on mobile".</summary>
    public static ShareReading? OuterOf(ImpactPassage passage, int share) =>
        Neighbour<ShareReading>(passage, share + 1) is { IsUniversal: false } outer && IsOf(passage, passage.Readings[share], outer) ? outer : null;

    /// <summary>True if a reading tells the size of what the share before it is of, so that it is no claim of its own.</summary>
    public static bool IsSizeOfShare(ImpactPassage passage, int reading) =>
        Neighbour<ShareReading>(passage, reading - 1) is { IsUniversal: false } share && IsOf(passage, share, passage.Readings[reading]);

    /// <summary>"30 % of them": a share of those spoken of before.</summary>
    public static bool IsOfThose(ImpactPassage passage, Reading share) =>
        OfThose.IsAt(passage.Words, passage.Words.IndexAt(passage.PlainOf(share).End));

    private static TReading? Neighbour<TReading>(ImpactPassage passage, int index)
        where TReading : Reading =>
        index >= 0 && index < passage.Readings.Count ? passage.Readings[index] as TReading : null;

    private static bool IsOf(ImpactPassage passage, Reading share, Reading of) => IsJoined(passage, share, of) && HasOf(passage, share, of);

    private static bool HasOf(ImpactPassage passage, Reading left, Reading right)
    {
        var words = passage.Words;
        return words.Is(words.IndexAt(passage.PlainOf(left).End), "of") && passage.PlainOf(left).End < passage.PlainOf(right).Start;
    }

    /// <summary>True if only joining words and marks stand between two readings.</summary>
    private static bool IsJoined(ImpactPassage passage, Reading left, Reading right)
    {
        var words = passage.Words;
        var end = words.IndexAt(passage.PlainOf(right).Start);
        for (var i = words.IndexAt(passage.PlainOf(left).End); i < end; i++)
        {
            if (!Joining.IsAt(words, i))
            {
                return false;
            }
        }

        return !passage.TextBetween(passage.PlainOf(left).End, passage.PlainOf(right).Start).ContainsAny(';', '.', '/');
    }
}
