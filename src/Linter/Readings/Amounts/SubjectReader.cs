using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Tells from the words around a duration or share what it is about.</summary>
internal static class SubjectReader
{
    private const int WordsBefore = 12;
    private const int WordsBehind = 8;
    private const int NearBefore = 4;
    private const int NearBehind = 2;

    public static ReadingSubject OfDuration(TokenLine line, int first, int end)
    {
        var other = Math.Min(Distance(line, first, -1, NearBefore, SubjectWords.IsOtherLength), Distance(line, end, 1, NearBehind, SubjectWords.IsOtherLength));
        var incident = Math.Min(
            IncidentBefore(line, first),
            Distance(line, end, 1, NearBehind + 1, SubjectWords.IsIncident));
        return Decide(other, incident);
    }

    public static ReadingSubject OfShare(TokenLine line, int first, int end, NounPhrase noun)
    {
        var behindNoun = noun.IsFound ? Math.Max(end, noun.End) : end;
        var other = Math.Min(Distance(line, first, -1, NearBefore, SubjectWords.IsOtherShare), Distance(line, behindNoun, 1, NearBehind + 1, SubjectWords.IsOtherShare));
        if (noun.IsFound)
            other = Math.Min(other, Distance(line, noun.First - 1, 1, 1, SubjectWords.IsOtherShare));
        var isOfPeopleOrLoad = noun is { IsFound: true, IsCountable: true };
        var incident = isOfPeopleOrLoad
            ? Math.Min(Distance(line, first, -1, NearBefore, SubjectWords.IsAffected), Distance(line, behindNoun, 1, WordsBehind, SubjectWords.IsAffected))
            : int.MaxValue;
        return Decide(other, incident);
    }

    private static ReadingSubject Decide(int other, int incident)
    {
        if (other == int.MaxValue && incident == int.MaxValue)
            return ReadingSubject.Unknown;
        return other <= incident ? ReadingSubject.Other : ReadingSubject.Incident;
    }

    /// <summary>"lasted 5 hours", "Downtime: 5 hours", "an outage … for 5 hours".</summary>
    private static int IncidentBefore(TokenLine line, int first)
    {
        var before = line.SkipGapBack(first);
        if (line[before] is { Kind: TokenKind.Sign, Sign: '~' or '≈' or '<' or '>' })
            before = line.SkipGapBack(before);
        if (line.IsSign(before, ':'))
            return IsIncidentLabel(line, line.SkipGapBack(before)) ? 1 : int.MaxValue;
        var near = Distance(line, first, -1, NearBefore, SubjectWords.IsLasting);
        if (near < int.MaxValue)
            return near;
        var hasFor = Distance(line, first, -1, NearBefore, static word => word is "for") < int.MaxValue;
        return hasFor ? Distance(line, first, -1, WordsBefore, SubjectWords.IsIncident) : int.MaxValue;
    }

    private static bool IsIncidentLabel(TokenLine line, int last) =>
        line.IsWord(last, "duration") || line.IsWord(last, "downtime") || line.IsWord(last, "outage");

    /// <summary>How many words away the nearest cue is; the end of a sentence ends the search.</summary>
    private static int Distance(TokenLine line, int from, int step, int mostWords, Func<ReadOnlySpan<char>, bool> isCue)
    {
        Span<char> lower = stackalloc char[16];
        var words = 0;
        var index = step < 0 ? from - 1 : from;
        for (var tokens = 0; words < mostWords && tokens < 4 * mostWords && !IsSentenceEnd(line, index, step); tokens++, index += step)
        {
            if (!line.IsWord(index))
                continue;
            words++;
            if (line[index].Length <= lower.Length && isCue(lower[..line.Slice(index).ToLowerInvariant(lower)]))
                return words;
        }

        return int.MaxValue;
    }

    private static bool IsSentenceEnd(TokenLine line, int index, int step) => line[index] switch
    {
        { Kind: TokenKind.Edge or TokenKind.Stop } => true,
        { Kind: TokenKind.Sign, Sign: ';' or '|' or '!' or '?' } => true,
        { Kind: TokenKind.Sign, Sign: '.' } => line[index + 1].Kind is TokenKind.Space or TokenKind.Edge,
        { Kind: TokenKind.Sign, Sign: ',' } => step > 0,
        _ => false,
    };
}
