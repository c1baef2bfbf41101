using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3006: the date does not exist.</summary>
public sealed class ImpossibleDateRule : DiagnosticAnalyzer
{
    private const int LeapYear = 2024;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3006",
        Name = "impossible-date",
        Title = "The date does not exist.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var date in document.Model.Dates)
        {
            if (date.IsImpossible && document.Model.StandingOf(date.Part.Span) is not DateStanding.Quoted and var standing)
            {
                Report(document, date.Part, isStated: standing == DateStanding.Stated);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, DatePart date, bool isStated)
    {
        var isMisspelt = date.Year is null or (>= 1000 and <= 9999) && date.ToLocalDate(date.Year ?? LeapYear) is not null;
        var written = Shown(document.Tree.Text.Slice(date.Span), date);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isMisspelt || !isStated ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
            Confidence = isMisspelt || !isStated ? Confidence.Likely : Confidence.Certain,
            Span = date.Span,
            Message = isMisspelt
                ? $"\"{written}\" names no month; {DateWording.Month(date.Month)} is meant?"
                : $"{written} does not exist ({Reason(date)}).",
            Label = isMisspelt ? "the month is misspelt" : "no such day",
        });
    }

    /// <summary>The day of "June 10 – 31, 2024" needs the month of its range.</summary>
    private static string Shown(ReadOnlySpan<char> written, DatePart date) =>
        date.Style == DateStyle.MonthName && !written.ContainsAnyInRange('A', 'z') ? $"{DateWording.Month(date.Month)} {written}" : written.ToString();

    private static string Reason(DatePart date)
    {
        if (date.Year is { } year and (< 1000 or > 9999))
        {
            return $"the year {year} has {(year < 1000 ? "three" : "five")} digits";
        }

        var (month, day) = MonthAndDay(date);
        return month is < 1 or > 12 ? $"there is no month {month}"
            : day < 1 ? $"there is no day {day}"
            : month == 2 && day == 29 ? $"{date.Year} is not a leap year"
            : month == 2 ? "February has 28 or 29 days"
            : $"{DateWording.Month(month)} has {CalendarSystem.Iso.GetDaysInMonth(LeapYear, month)} days";
    }

    /// <summary>A date in numbers that exists in neither order is explained by the order that at least names a month.</summary>
    private static (int Month, int Day) MonthAndDay(DatePart date) =>
        date is { Style: DateStyle.Numeric, Month: > 12, Day: >= 1 and <= 12 } ? (date.Day, date.Month) : (date.Month, date.Day);
}
