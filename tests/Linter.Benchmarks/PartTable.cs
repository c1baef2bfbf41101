using System.Text;
using Linter.Analysis;
using Linter.Rules;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;
using Markdig;

namespace Linter.Benchmarks;

/// <summary>Where the time goes: what each fact and each rule costs once the parts above it are there, in units of a bare Markdig parse.</summary>
internal sealed class PartTable
{
    private readonly IReadOnlyList<SourceText> _documents;
    private readonly PartCost _parse;
    private readonly PartCost _tree;
    private readonly PartCost _model;
    private readonly (PartCost Cost, Func<SemanticModel, object?> Read)[] _facts;
    private readonly (PartCost Cost, AnalyzerDriver Driver)[] _rules;
    private readonly PartCost _all;

    private PartTable(IReadOnlyList<SourceText> documents)
    {
        _documents = documents;
        _parse = Part("parse with Markdig");
        _tree = Part("syntax tree");
        _model = Part("sections and readings");
        _facts = [.. Facts().Select(fact => (Part(fact.Name), fact.Read))];
        _rules = [.. Drivers().Select(rule => (Part(rule.Name), rule.Driver))];
        _all = Part("all of it in one go");
    }

    private IEnumerable<PartCost> Parts => [_parse, _tree, _model, .. _facts.Select(fact => fact.Cost), .. _rules.Select(rule => rule.Cost), _all];

    public static PartTable Measure(IReadOnlyList<SourceText> documents, int rounds)
    {
        var table = new PartTable(documents);
        for (var round = 0; round < rounds; round++)
        {
            for (var document = 0; document < documents.Count; document++)
            {
                table.Run(document);
            }
        }

        return table;
    }

    public string Report()
    {
        var report = new StringBuilder("part                               ms   ratio        bytes\n");
        foreach (var part in Parts.OrderByDescending(part => part.Milliseconds))
        {
            report.Append($"{part.Name,-28} {part.Milliseconds,8:0.00} {part.Milliseconds / _parse.Milliseconds,7:0.000} {part.Bytes,12:N0}\n");
        }

        return report.ToString();
    }

    private PartCost Part(string name) => new(name, _documents.Count);

    private void Run(int document)
    {
        var text = _documents[document];
        _parse.Measure(document, () => Markdown.Parse(text.Content, CpuRatio.Pipeline));
        _all.Measure(document, () => CpuRatio.Driver.Analyze(new SemanticModel(SyntaxTree.Parse(text))));
        var tree = _tree.Measure(document, () => SyntaxTree.Parse(text));
        var model = _model.Measure(document, () => new SemanticModel(tree));
        foreach (var (cost, read) in _facts)
        {
            cost.Measure(document, () => read(model));
        }

        foreach (var (cost, driver) in _rules)
        {
            cost.Measure(document, () => driver.Analyze(model));
        }
    }

    /// <summary>One driver for each rule, and one without rules: what every driver costs.</summary>
    private static IEnumerable<(string Name, AnalyzerDriver Driver)> Drivers()
    {
        yield return ("driver", new AnalyzerDriver([], AnalyzerConfiguration.Default));
        foreach (var rule in RuleCatalog.Rules)
        {
            yield return ($"{rule.Descriptor.Id} {rule.Descriptor.Name}", new AnalyzerDriver([rule], AnalyzerConfiguration.Default));
        }
    }

    /// <summary>A fact stands behind those it is computed from.</summary>
    private static IEnumerable<(string Name, Func<SemanticModel, object?> Read)> Facts() =>
    [
        ("document dates", static model => model.DocumentDates),
        ("window", static model => model.Window),
        ("timeline", static model => model.Timeline),
        ("durations", static model => model.Durations),
        ("dates", static model => model.Dates),
        ("days", static model => model.IncidentDays),
        ("twelve o'clock slips", static model => model.TwelveOClockSlips),
        ("instants", static model => model.Instants),
        ("zones", static model => model.Zones),
        ("unknown zones", static model => model.UnknownZones),
        ("conversions", static model => model.Conversions),
        ("years", static model => model.Years),
        ("relative times", static model => model.RelativeTimes),
        ("events", static model => model.Events),
        ("extents", static model => model.Extents),
        ("metrics", static model => model.Metrics),
        ("impact", static model => model.Impact),
        ("action items", static model => model.ActionItemLists),
        ("root cause", static model => model.RootCause),
        ("resolution", static model => model.Resolution),
        ("repairs", static model => model.TimelineRepairs),
        ("identified causes", static model => model.IdentifiedCauses),
        ("detection", static model => model.Detection),
        ("first detection", static model => model.FirstDetection),
        ("originating changes", static model => model.OriginatingChanges),
        ("repeated fixes", static model => model.RepeatedFixes),
        ("severities", static model => model.Severities),
        ("metric movements", static model => model.HealthyMovements),
        ("episodes", static model => model.Episodes),
        ("misplaced statements", static model => model.MisplacedStatements),
        ("placeholders", static model => model.Placeholders),
        ("recognition", static model => model.Recognition),
        ("language", static model => model.IsEnglish),
        ("narrative", static model => model.Narrative),
    ];
}
