using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>Finds the stated lengths and decides which are the incident's own.</summary>
internal sealed class DurationClaimReader(SectionOutline outline, IncidentWindow window)
{
    private static readonly CueSet WorkingHours = new("support hours | office hours | working hours | business hours | in hours");

    private readonly List<DurationClaim> _claims = [];
    private readonly LengthScope _scope = new(outline);

    public static IReadOnlyList<DurationClaim> Read(SectionOutline outline, IncidentWindow window, IReadOnlyList<FieldReading> fields)
    {
        var reader = new DurationClaimReader(outline, window);
        reader.ReadFrontMatter(fields);
        foreach (var section in outline.Sections)
        {
            reader.ReadTitle(section);
            if (WindowScope.AllowsLabels(section))
            {
                reader.ReadItems(section);
            }
        }

        reader._claims.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return reader._claims;
    }

    /// <summary>"duration: 310 minutes": only a value that is nothing but a length.</summary>
    private void ReadFrontMatter(IReadOnlyList<FieldReading> fields)
    {
        foreach (var field in fields)
        {
            if (field is not { IsWholeValue: true, Reading: DurationReading { IsRelative: false } duration })
            {
                continue;
            }

            if (FieldVocabulary.Find(field.Field.Key)?.Metric is { } metric)
            {
                Add(duration, field.Section, field.Field.ValueSpan, null, isLabelled: false, metric);
            }
            else if (FieldVocabulary.IsLength(field.Field.Key))
            {
                Add(duration, field.Section, field.Field.ValueSpan, TitleText.Normalize(field.Field.Key), isLabelled: true);
            }
        }
    }

    private void ReadTitle(Section section)
    {
        if (section.TitleLine is not { } line || section.Origin == SectionOrigin.Label || (section.TitleSpan != outline.TitleSpan && !section.Has(SectionRole.Duration)))
        {
            return;
        }

        foreach (var reading in section.TitleReadings)
        {
            if (reading is DurationReading { IsRelative: false } duration)
            {
                var extent = section.Has(SectionRole.Duration) ? TitleText.Normalize(section.Title) : ExtentIn(SentenceReader.Read(line, section), duration);
                Add(duration, section, section.TitleSpan, extent, isLabelled: section.Has(SectionRole.Duration));
            }
        }
    }

    private void ReadItems(Section section)
    {
        foreach (var item in section.Items)
        {
            ReadItem(item);
        }
    }

    private void ReadItem(ContentItem item)
    {
        var isFirst = true;
        foreach (var reading in item.Readings)
        {
            if (reading is DurationReading { IsRelative: false } duration)
            {
                ReadLength(item, duration, isFirst);
                isFirst = false;
            }
        }
    }

    private void ReadLength(ContentItem item, DurationReading duration, bool isFirst)
    {
        var label = ItemText.LabelOf(item) ?? (item.Section.Has(SectionRole.Duration) ? item.Section.Title : null);
        if (isFirst && MetricOf(item, duration, label) is { } metric)
        {
            AddMetric(item, MetricValue.LengthsOf(item, duration), metric);
        }
        else if (label is not null && IsLengthLabel(item, label))
        {
            if (isFirst && LengthValue.IsOf(item, duration) && !_scope.IsOfPart(item, label))
            {
                Add(duration, item.Section, item.Span, TitleText.Normalize(label), isLabelled: true);
            }
        }
        else if (WindowScope.AllowsProse(item.Section, outline))
        {
            var sentence = SectionSentences.At(item.Section, duration.Span);
            Add(duration, item.Section, sentence?.Span ?? item.Span, sentence is null ? null : ExtentIn(sentence, duration), isLabelled: false);
        }
    }

    private void AddMetric(ContentItem item, List<DurationReading> lengths, MetricKind metric)
    {
        if (lengths.Count > 0)
        {
            Add(lengths[0], item.Section, item.Span, null, isLabelled: false, metric);
            _claims[^1] = WithWorkingHours(_claims[^1], item) with { Alternatives = lengths[1..] };
        }
    }

    /// <summary>True for a label of the incident's length; under such a title any other label names a part: "Full outage: 55 minutes".</summary>
    private static bool IsLengthLabel(ContentItem item, string label) => FieldVocabulary.IsDuration(label) || (item.Label is null && item.Section.Has(SectionRole.Duration) && (item.Form != ContentForm.TableRow || item.Section.Origin == SectionOrigin.Label));

    private static MetricKind? MetricOf(ContentItem item, DurationReading duration, string? label) =>
        ItemText.NameBefore(item, duration)?.Meaning.Metric ?? (label is null ? null : FieldVocabulary.Find(label)?.Metric);

    /// <summary>"5h 09m (during support hours 10:00–17:00)".</summary>
    private static DurationClaim WithWorkingHours(DurationClaim claim, ContentItem item)
    {
        if (!WorkingHours.IsIn(new WordText(ItemText.Whole(item))))
        {
            return claim;
        }

        var range = item.Readings.OfType<RangeReading>().FirstOrDefault(static range => range is { Problem: ReadingProblem.None, Start.Clock: not null, End.Clock: not null });
        return claim with { CountsWorkingHours = true, WorkingHours = range is null ? null : new DailyHours(range.Start.Clock!.ToLocalTime(), range.End.Clock!.ToLocalTime()) };
    }

    private string? ExtentIn(IReadOnlyList<Sentence> title, DurationReading duration)
    {
        foreach (var sentence in title)
        {
            if (sentence.Span.Contains(duration.Span))
            {
                return ExtentIn(sentence, duration);
            }
        }

        return null;
    }

    private string? ExtentIn(Sentence sentence, DurationReading duration) =>
        LengthPhrase.ExtentOf(sentence, duration.Span) is { } extent && !_scope.IsOfPart(sentence, duration, LengthPhrase.IsState(extent)) ? extent : null;

    private void Add(DurationReading duration, Section section, TextSpan context, string? extent, bool isLabelled, MetricKind? metric = null)
    {
        var isIncident = extent is not null && duration.Subject != ReadingSubject.Other;
        _claims.Add(new DurationClaim
        {
            Reading = duration,
            Section = section,
            Context = context,
            IsLabelled = isLabelled,
            Subject = isIncident ? ReadingSubject.Incident : duration.Subject == ReadingSubject.Other ? ReadingSubject.Other : ReadingSubject.Unknown,
            Extent = extent ?? "",
            Metric = metric,
            Pair = isIncident ? PairIn(context) : null,
            Parts = isIncident ? PartsIn(context) : [],
        });
    }

    /// <summary>A start and end in the same sentence or item belong to the length stated there; several may be its parts.</summary>
    private IncidentExtent? PairIn(TextSpan context)
    {
        StatedRange? only = null;
        foreach (var range in window.Ranges)
        {
            if (context.Contains(range.Span))
            {
                if (only is not null)
                {
                    return null;
                }

                only = range;
            }
        }

        return only is not null ? Extent(only.Start, only.End)
            : window is { Start: { } start, End: { } end } && context.Contains(start.Span) && context.Contains(end.Span) ? Extent(start, end) : null;
    }

    /// <summary>The ranges in the same sentence or item, if there are several: "10:00–10:20 and 12:00–12:50".</summary>
    private List<IncidentExtent> PartsIn(TextSpan context)
    {
        var parts = new List<IncidentExtent>();
        foreach (var range in window.Ranges)
        {
            if (context.Contains(range.Span) && Extent(range.Start, range.End) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count > 1 ? parts : [];
    }

    private static IncidentExtent? Extent(StatedInstant start, StatedInstant end) => IncidentExtent.Between(IncidentEvent.StartOf(start), IncidentEvent.EndOf(end));
}
