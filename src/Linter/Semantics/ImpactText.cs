using Linter.Readings;
using Linter.Semantics.Impacts;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics;

/// <summary>What the impact sections, or failing them the summary, say about the size of the harm.</summary>
public sealed class ImpactText(SemanticModel model)
{
    private const int ReachOfNumber = 3;

    /// <summary>The first impact section or label that says something, else the first such summary; null if there is neither.</summary>
    public Section? Head => FirstPresent(SectionRole.Impact) ?? FirstPresent(SectionRole.Summary);

    /// <summary>True if a number, "all users" or "no impact" is stated.</summary>
    public bool IsQuantified =>
        model.Impact.Any(static claim => claim.Kind is not (ImpactKind.Vague or ImpactKind.Total))
        || Titles().Any(IsDenial)
        || Items().Any(static item => item.Readings.Any(static reading => reading is ShareReading or CountReading))
        || (!IsVague && model.Impact.Any(static claim => claim.Kind == ImpactKind.Total))
        || ImpactItems().Any(item => HasNumber(item) || (!IsVague && HasUniversal(item)));

    /// <summary>True for "many users", "users worldwide".</summary>
    public bool IsVague => model.Impact.Any(static claim => claim.Kind == ImpactKind.Vague);

    /// <summary>True if the size is left out on purpose: "[redacted]".</summary>
    public bool IsWithheld => Lines().Any(static words => ImpactPhrases.Withheld.IsWithin(words, 0, words.Count));

    /// <summary>True if the size is said to be unknown so far.</summary>
    public bool IsUndetermined => Lines().Any(static words => ImpactPhrases.Undetermined.IsWithin(words, 0, words.Count));

    /// <summary>True if a number of one of these nouns is stated.</summary>
    public bool Counts(IReadOnlyList<string> nouns) => nouns.Count > 0 && Lines().Any(words => Counts(words, nouns));

    /// <summary>"No customer impact: the standby took over": a label, but it says how much.</summary>
    private static bool IsDenial(string title)
    {
        var words = WordList.Of(title);
        return Enumerable.Range(0, words.Count).Any(i => NoImpactClaims.LengthAt(words, i, out _) > 0);
    }

    /// <summary>A number of anything: "60 jobs", but no time, no status code and no part of a name.</summary>
    private bool HasNumber(ContentItem item) => item.Lines.Any(line =>
    {
        var words = model.WordsOf(line);
        return Enumerable.Range(0, words.Count).Any(i => IsNumber(words, i) && !item.Readings.Any(reading => line.ToPlain(reading.Span.Start) <= words[i].Span.Start && words[i].Span.End <= line.ToPlain(reading.Span.End)));
    });

    /// <summary>Digits in front of a word, "HTTP 500" and "503 errors" left out.</summary>
    private static bool IsNumber(WordList words, int i)
    {
        var word = words.TextOf(i);
        var isCode = word.Length == 3 && word[0] is >= '3' and <= '5';
        return word.IndexOfAnyExcept("0123456789.") < 0 && !isCode && i + 1 < words.Count && !words[i + 1].FollowsPause && char.IsAsciiLetter(words.TextOf(i + 1)[0]) && !IsPartOfName(words, i);
    }

    private static bool IsPartOfName(WordList words, int i) =>
        words[i].Span.Start > 0 && (words.Text[words[i].Span.Start - 1] is '#' or '-' or '/' or '_' or '.' || (words.Text[words[i].Span.Start - 1] == ' ' && i > 0 && char.IsAsciiLetterUpper(words.TextOf(i - 1)[0]) && !words[i].FollowsPause && i > 1));

    private bool HasUniversal(ContentItem item) => item.Lines.Any(line =>
    {
        var words = model.WordsOf(line);
        return ImpactPhrases.Universals.IsWithin(words, 0, words.Count);
    });

    private static bool Counts(WordList words, IReadOnlyList<string> nouns)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (char.IsAsciiDigit(words.TextOf(i)[0]) && Enumerable.Range(i + 1, ReachOfNumber).Any(next => nouns.Any(noun => words.Is(next, noun))))
            {
                return true;
            }
        }

        return false;
    }

    private Section? FirstPresent(SectionRole role) => model.Sections.FirstOrDefault(section => section.Has(role) && SectionText.IsPresent(section));

    private IEnumerable<string> Titles() => model.Sections.Where(static section => section.IsWithin(SectionRole.Impact)).Select(static section => section.Title)
        .Concat(Items().Select(static item => item.Label?.Name ?? ""));

    private IEnumerable<ContentItem> ImpactItems() => model.Sections.Where(static section => section.IsWithin(SectionRole.Impact)).SelectMany(static section => section.Items);

    private IEnumerable<ContentItem> Items() =>
        model.Sections.Where(static section => section.IsWithin(SectionRole.Impact) || section.Has(SectionRole.Summary)).SelectMany(static section => section.Items);

    private IEnumerable<WordList> Lines() => Items().SelectMany(static item => item.Lines).Select(model.WordsOf);
}
