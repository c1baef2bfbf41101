using Linter.Semantics.Prose;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Finds weekdays in title and summary that no date stands beside.</summary>
internal static class LooseWeekdayReader
{
    /// <summary>How far from a date, in characters, a weekday still belongs to it.</summary>
    private const int ReachOfDate = 25;

    private static readonly WordSet PartsOfDay = new("morning afternoon evening night noon");

    /// <summary>A sentence that looks ahead or back, or tells of what happens each week.</summary>
    private static readonly PhraseSet OtherTimes = new("will | next | last | every | each | since | until | previous | earlier | following | weekly | planned | scheduled | usually | normally | postmortem | meeting | review");

    /// <summary>Only one weekday speaks of the incident; where several are named, none does for sure.</summary>
    public static LooseWeekday? Read(SemanticModel model)
    {
        var found = new List<LooseWeekday>();
        AddAll(model.Outline.Sections.Where(section => section.TitleSpan == model.Outline.TitleSpan).SelectMany(Title), isTitle: true, model, found);
        AddAll(model.Sections.Where(static section => section.Has(SectionRole.Summary)).SelectMany(SentenceReader.Read), isTitle: false, model, found);
        return found.Count > 0 && found.TrueForAll(other => other.Day == found[0].Day) ? found[0] : null;
    }

    private static IEnumerable<Sentence> Title(Section section) => section.TitleLine is { } line ? SentenceReader.Read(line, section) : [];

    private static void AddAll(IEnumerable<Sentence> sentences, bool isTitle, SemanticModel model, List<LooseWeekday> found)
    {
        foreach (var sentence in sentences)
        {
            var words = sentence.Words;
            for (var i = 0; i < words.Count; i++)
            {
                if (DayOf(words, i) is { } day && IsAboutIncident(words, i, isTitle))
                {
                    var span = sentence.ToSource(words[i].Span);
                    if (!model.Dates.Any(date => Math.Max(date.Part.Span.Start - span.End, span.Start - date.Part.Span.End) < ReachOfDate))
                    {
                        found.Add(new LooseWeekday(day, span));
                    }
                }
            }
        }
    }

    private static IsoDayOfWeek? DayOf(WordList words, int i) =>
        char.IsAsciiLetterUpper(words.TextOf(i)[0]) && words.TextOf(i).EndsWith("day") ? EnumText.Find<IsoDayOfWeek>(words.TextOf(i)) : null;

    /// <summary>"on Monday", "Monday morning", "Monday's outage", and the end of a title; never "Black Friday" and "Monday to Friday".</summary>
    private static bool IsAboutIncident(WordList words, int i, bool isTitle) =>
        !OtherTimes.IsWithin(words, 0, words.Count) && !Enumerable.Range(0, words.Count).Any(other => other != i && DayOf(words, other) is not null)
        && (words.Is(i - 1, "on") || PartsOfDay.Contains(words.TextOf(i + 1)) || (isTitle && i == words.Count - 1 && i > 0 && words[i].FollowsPause));
}
