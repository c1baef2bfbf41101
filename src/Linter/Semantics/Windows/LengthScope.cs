using Linter.Readings;
using Linter.Semantics.Impacts;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>Decides whether a length in a sentence is that of a part only: a component, a region, a group of users, another outage.</summary>
internal sealed class LengthScope(SectionOutline outline)
{
    private WordList? _title;

    /// <summary>True if words around the length name something that is neither the whole service nor in the title of the document.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="length">The length in it.</param>
    /// <param name="isOfState">True for "was down for 45 minutes": another length or state beside it makes it a phase.</param>
    public bool IsOfPart(Sentence sentence, DurationReading length, bool isOfState)
    {
        var readings = ReadingsOf(sentence);
        return IsOfPhase(sentence, isOfState, readings.Exists(other => IsOther(other, length))) || (!IsOpening(sentence) && (IsUnderPart(sentence) || IsNamed(sentence, readings, length)));
    }

    /// <summary>True if the value of a label is that of a part: "Duration (EU)", a label below "Acme" or in a section "Follow-up maintenance".</summary>
    public bool IsOfPart(ContentItem item, string label) =>
        IsLimited(label) || (item.Parent is { Lines: [var above, ..] } && IsPart(above.PlainText)) || IsPartTitle(HeadingOf(item.Section));

    private static bool IsOfPhase(Sentence sentence, bool isOfState, bool hasOther)
    {
        var hasSequel = IncidentLengthPhrases.Sequels.IsWithin(sentence.Words, 0, sentence.Words.Count);
        return isOfState ? hasOther || hasSequel : hasOther && hasSequel;
    }

    /// <summary>"Downtime (writes)".</summary>
    private static bool IsLimited(string label)
    {
        var open = label.IndexOfAny(['(', '[']);
        return open >= 0 && ClaimScope.Named(WordList.Of(label[open..]), "").Length > 0;
    }

    private static Section HeadingOf(Section section) => section is { Origin: SectionOrigin.Label, Parent: { } parent } ? HeadingOf(parent) : section;

    private bool IsPartTitle(Section section) =>
        section is { Origin: not SectionOrigin.Label, Roles.Count: 0, Level: > 0 } && section.TitleSpan != outline.TitleSpan && IsPart(section.Title);

    private static bool IsOther(Reading reading, DurationReading length) =>
        reading is DurationReading { IsRelative: false } other && other.Span != length.Span && other.Minimum != length.Minimum;

    /// <summary>Without a title, the first sentence says what the incident is about.</summary>
    private bool IsOpening(Sentence sentence) => outline.Title.Length == 0 && outline.Sections.All(section => section.Items is not [var first, ..] || first.Span.Start >= sentence.Span.Start);

    private bool IsNamed(Sentence sentence, List<Reading> readings, DurationReading length)
    {
        var clause = sentence.ClauseAt(sentence.ToPlain(length.Span).Start).Plain;
        return readings.Exists(reading => IsOfSome(reading) && sentence.ToPlain(reading.Span).OverlapsWith(clause))
            || Limits(ClaimScope.ReadClause(new ClaimSite(new ImpactPassage(sentence, readings, IsImpactText: true), sentence.ToPlain(length.Span))));
    }

    /// <summary>"3 customers", "40 % of users"; not "all users".</summary>
    private static bool IsOfSome(Reading reading) => reading is CountReading or ShareReading { IsUniversal: false, Minimum: < 100 };

    /// <summary>"- API: …", "| EU | … |", "### EU": the label, first cell or sub-title in front names a part.</summary>
    private bool IsUnderPart(Sentence sentence) =>
        sentence.Item is { } item
        && (item.Form == ContentForm.TableRow
            || (item.Label is { } label && IsPart(label.Name))
            || (item.Parent is { Label: { } above } && IsPart(above.Name))
            || IsPartTitle(item.Section));

    private bool IsPart(string name) => outline.Vocabulary.MatchWhole(name).Count == 0 && Limits(ClaimScope.Named(WordList.Of(name), ""));

    private bool Limits(string scope)
    {
        var words = WordList.Of(scope);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsInTitle(words.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInTitle(ReadOnlySpan<char> word)
    {
        _title ??= WordList.Of(outline.Title);
        for (var i = 0; i < _title.Count; i++)
        {
            if (WordForm.Singular(_title.TextOf(i)).Equals(WordForm.Singular(word), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Reading> ReadingsOf(Sentence sentence)
    {
        var inside = new List<Reading>();
        AddInside(inside, sentence, sentence.Item is null ? sentence.Section.TitleReadings : []);
        foreach (var item in sentence.Section.Items)
        {
            AddInside(inside, sentence, item.Readings);
        }

        return inside;
    }

    private static void AddInside(List<Reading> inside, Sentence sentence, IReadOnlyList<Reading> readings)
    {
        foreach (var reading in readings)
        {
            if (sentence.Span.Contains(reading.Span))
            {
                inside.Add(reading);
            }
        }
    }
}
