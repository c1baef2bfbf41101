using Linter.Reporting.Excerpts;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Cli.Inspection;

/// <summary>Shows people what was understood of a document: the section tree and every fact with its place.</summary>
internal sealed class ModelText(SemanticModel model, TextWriter output)
{
    private const int LongestQuote = 80;

    public void Write()
    {
        WriteDocument();
        WriteSections();
        WriteWindow();
        WriteDurations();
        WriteTimeline();
        WriteImpact();
        WriteStatements("root cause", model.RootCause?.Statements);
        WriteStatements("resolution", model.Resolution?.Statements);
        WriteActionItems();
        WriteMetrics();
    }

    private void WriteDocument()
    {
        var recognition = model.Recognition;
        WriteLine(model.Tree.Text.Path.Length == 0 ? "<stdin>" : model.Tree.Text.Path);
        WriteLine($"  title: {(model.Title.Length == 0 ? "none" : model.Title)}");
        WriteLine($"  reads as a postmortem: {(recognition.IsPostmortem ? "yes" : "no")}{(recognition.IsTemplate ? ", as a blank template" : "")}");
        foreach (var reason in recognition.Reasons)
        {
            WriteLine($"    {reason}");
        }
    }

    private void WriteSections()
    {
        WriteHead("sections", model.Sections.Count - 1);
        foreach (var section in model.Sections)
        {
            if (section.Origin != SectionOrigin.Document)
            {
                var roles = section.Roles.Count == 0 ? "" : $"  [{string.Join(", ", section.Roles)}]{(section.Evidence == RoleEvidence.Content ? " by its content" : "")}";
                WriteFact(section.TitleSpan, $"{new string(' ', 2 * Math.Max(0, section.Level - 1))}{section.Title}{roles}");
            }
        }
    }

    private void WriteWindow()
    {
        var window = model.Window;
        output.WriteLine();
        WriteLine($"window: {(window.Origin == WindowOrigin.None ? "not stated" : $"from {window.Origin}")}");
        WriteInstant("start", window.Start);
        WriteInstant("end", window.End);
        if (window.Length is { } length)
        {
            WriteLine($"  {"",8}length {Wording.Length(length)}");
        }

        foreach (var milestone in window.Milestones)
        {
            WriteInstant($"{milestone.Role} ({milestone.Label})", milestone.At);
        }
    }

    private void WriteInstant(string name, StatedInstant? instant)
    {
        if (instant is not null)
        {
            WriteFact(instant.Span, $"{name} {InstantText.Of(instant)}");
        }
    }

    private void WriteDurations()
    {
        WriteHead("durations", model.Durations.Count);
        foreach (var claim in model.Durations)
        {
            WriteFact(claim.Span, $"{claim.Reading.Value} of {claim.Metric?.ToString() ?? claim.Subject.ToString()}{(claim.Extent.Length > 0 ? $" ({claim.Extent})" : "")}{(claim.Reading.Qualifier.IsApproximate ? ", approximately" : "")}");
        }
    }

    private void WriteTimeline()
    {
        WriteHead("timeline", model.Timeline.Entries.Count);
        foreach (var sequence in model.Timeline.Sequences)
        {
            WriteLine($"  {sequence.Section.Title}{(sequence.Group is { } group ? $", {group}" : "")}{(sequence.IsNewestFirst ? ", newest first" : "")}{(sequence.IsElapsed ? ", elapsed times" : "")}");
            foreach (var entry in sequence.Entries)
            {
                var at = entry.At is { } start ? InstantText.Of(start) : entry.Offset?.Value ?? "no time";
                var until = entry.Until is { } end ? $" to {InstantText.Of(end)}" : "";
                var roles = entry.Roles.Count == 0 ? "" : $"  [{string.Join(", ", entry.Roles)}]";
                WriteFact(entry.Span, $"{at}{until}{roles}  {Quote(entry.Text)}");
            }
        }
    }

    private void WriteImpact()
    {
        WriteHead("impact", model.Impact.Count);
        foreach (var claim in model.Impact)
        {
            var scope = claim.Scope.Length == 0 ? "" : $", only {claim.Scope}";
            var phase = claim.Phase.Length == 0 ? "" : $", {claim.Phase}";
            WriteFact(claim.Span, $"{claim.Kind} of {claim.Base}{scope}{phase}  {Quote(claim.Span)}");
        }
    }

    private void WriteStatements(string name, IReadOnlyList<Statement>? statements)
    {
        WriteHead(name, statements?.Count ?? 0);
        foreach (var statement in statements ?? [])
        {
            WriteFact(statement.Span, Quote(statement.Text));
        }
    }

    private void WriteActionItems()
    {
        WriteHead("action items", model.ActionItemLists.Sum(list => list.Items.Count));
        foreach (var item in model.ActionItemLists.SelectMany(list => list.Items))
        {
            WriteFact(item.Span, Quote(item.Text));
            WriteField("owner", item.Owners.Count > 0 ? item.Owners : item.List.SharedOwner is { } shared ? [shared] : []);
            WriteLine($"  {"",8}  due {(item.Due ?? item.List.SharedDue)?.Text ?? "none"}");
            WriteField("ticket", item.Tickets);
            WriteLine($"  {"",8}  status {item.Status}");
        }
    }

    private void WriteField(string name, IReadOnlyList<StatedField> values) =>
        WriteLine($"  {"",8}  {name} {(values.Count == 0 ? "none" : string.Join(", ", values.Select(value => value.Value)))}");

    private void WriteMetrics()
    {
        WriteHead("metrics", model.Metrics.Count);
        foreach (var metric in model.Metrics)
        {
            WriteLine($"  {"",8}{metric.Kind} {(metric.Value is { } value ? Wording.Length(value) : $"unknown: {metric.UnknownBecause}")}");
        }
    }

    private void WriteHead(string name, int count)
    {
        output.WriteLine();
        WriteLine($"{name}: {(count == 0 ? "none" : count)}");
    }

    private void WriteFact(TextSpan span, string fact)
    {
        var position = model.Tree.Text.GetPosition(span.Start);
        WriteLine($"  {$"{position.Line + 1}:{position.Column + 1}",-8}{fact}");
    }

    private string Quote(TextSpan span) => Quote(model.Tree.Text.Slice(span).ToString());

    private static string Quote(string text) => $"\"{Wording.Quote(text, LongestQuote)}\"";

    private void WriteLine(string line) => output.WriteLine(VisibleText.Escape(line));
}
