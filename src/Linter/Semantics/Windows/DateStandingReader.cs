using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.Windows;

/// <summary>Tells how much the place of a reading vouches for it.</summary>
internal static class DateStandingReader
{
    private static readonly CueSet Courses = new(
        "outage* | incident* | downtime | down | unavailable | offline | began | begin* | start* | ended | ends | lasted | occurred | happened | detected | resolved | restored | recovered");

    private static readonly CueSet Faults = new(
        "got | comput* | calculat* | pars* | sent | send* | receiv* | return* | invalid | impossible | reject* | refus* | accept* | schedul* | due at | configured | skip* | "
        + "never ran | never run | never exist* | didnt exist | did not exist | doesnt exist | does not exist | nonexist* | non exist*");

    public static DateStanding Read(LocatedReading located)
    {
        if (located.Item is not { } item || IsUnderDateName(item, located) || IsStamp(item, located))
        {
            return DateStanding.Stated;
        }

        var sentence = SentenceOf(item, located);
        if (IsInCode(item, located) || (sentence is not null && Faults.IsIn(sentence.Text)))
        {
            return DateStanding.Quoted;
        }

        return sentence is not null && TellsCourse(sentence, located) ? DateStanding.Stated : DateStanding.Told;
    }

    /// <summary>True behind a label, in a column and in a row of two that name a day, a moment or the length of the incident.</summary>
    private static bool IsUnderDateName(ContentItem item, LocatedReading located) =>
        item.Section.Has(SectionRole.Date)
        || (item.Section.Origin == SectionOrigin.Label && IsDateName(item.Section.Title))
        || (item.Table is { } table ? IsInDateColumn(item, table, located) : item.Label is { } label && IsDateName(label.Name));

    private static bool IsDateName(string name) => FieldVocabulary.NumbersUnder(name) == ReadingContext.Date || FieldVocabulary.IsDuration(name);

    private static bool IsInDateColumn(ContentItem row, TableNode table, LocatedReading located)
    {
        var column = 0;
        while (column < row.Lines.Count && !row.Lines[column].Span.Contains(located.Reading.Span))
        {
            column++;
        }

        return (column < table.Header.Cells.Count && IsDateName(table.Header.Cells[column].PlainText))
            || (column == 1 && row.Lines.Count == 2 && IsDateName(row.Lines[0].PlainText));
    }

    /// <summary>True at the start of an entry of a timeline, and of any other entry or row if a clock goes with the date.</summary>
    private static bool IsStamp(ContentItem item, LocatedReading located)
    {
        var hasClock = located.Reading is InstantReading { Clock: not null } or RangeReading { Start.Clock: not null };
        var isEntry = item.Section.IsWithin(SectionRole.Timeline) || (hasClock && item.Form != ContentForm.ParagraphLine);
        return isEntry && LineOf(item, located) is { } line && (item.Form == ContentForm.TableRow || ReferenceEquals(line, item.Lines[0]))
            && line.PlainText.AsSpan(0, Math.Min(line.ToPlain(located.Reading.Span.Start), line.PlainText.Length)).Trim(" \t([*~≈_`-–—#>+•").IsEmpty;
    }

    private static TextLine? LineOf(ContentItem item, LocatedReading located)
    {
        foreach (var line in item.Lines)
        {
            if (line.Span.Contains(located.Reading.Span))
            {
                return line;
            }
        }

        return null;
    }

    private static bool IsInCode(ContentItem item, LocatedReading located)
    {
        foreach (var line in item.Lines)
        {
            foreach (var mark in line.MarkArray)
            {
                if (mark.Kind == InlineKind.Code && mark.Span.Contains(located.Reading.Span))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Sentence? SentenceOf(ContentItem item, LocatedReading located)
    {
        foreach (var sentence in item.Section.Sentences)
        {
            if (sentence.Span.OverlapsWith(located.Reading.Span))
            {
                return sentence;
            }
        }

        return null;
    }

    /// <summary>"It began on 31 June": the word in front, prepositions aside, speaks of the incident.</summary>
    private static bool TellsCourse(Sentence sentence, LocatedReading located)
    {
        var words = new WordText(sentence.Text.AsSpan(0, sentence.ToPlain(located.Reading.Span).Start));
        var last = words.Count - 1;
        while (last >= 0 && words[last] is "on" or "at" or "in" or "of" or "by" or "from" or "to" or "until" or "between" or "around" or "about" or "the" or "was" or "were")
        {
            last--;
        }

        return last >= 0 && Courses.IsIn(words[last]);
    }
}
