using System.Diagnostics;
using System.Text;
using Linter.Analysis;
using Linter.Rules;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;
using Markdig;

namespace Linter.Benchmarks;

/// <summary>The CPU that linting costs in units of a bare Markdig parse of the same documents in the same process.</summary>
internal sealed class CpuRatio
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseTaskLists().UseYamlFrontMatter().Build();
    public static readonly AnalyzerDriver Driver = new(RuleCatalog.Rules, AnalyzerConfiguration.Default);

    private readonly List<double> _parse = [];
    private readonly List<double> _tree = [];
    private readonly List<double> _lint = [];
    private readonly IReadOnlyList<SourceText> _documents;

    private CpuRatio(IReadOnlyList<SourceText> documents)
    {
        _documents = documents;
    }

    /// <summary>Measures the steps in turn, so that all see the same state of the machine; two rounds of each only warm up.</summary>
    public static CpuRatio Measure(IReadOnlyList<SourceText> documents, int rounds)
    {
        var ratio = new CpuRatio(documents);
        for (var round = -2; round < rounds; round++)
        {
            ratio.Add(ratio._parse, round, static text => Markdown.Parse(text.Content, Pipeline));
            ratio.Add(ratio._tree, round, static text => SyntaxTree.Parse(text));
            ratio.Add(ratio._lint, round, static text => Driver.Analyze(new SemanticModel(SyntaxTree.Parse(text))));
        }

        return ratio;
    }

    public string Report()
    {
        var parse = Median(_parse);
        var report = new StringBuilder();
        report.AppendLine($"{_documents.Count} documents, {_documents.Sum(text => text.Length):N0} characters, {RuleCatalog.Rules.Count} rules, medians of {_parse.Count} rounds (CPU)");
        report.AppendLine($"parse with Markdig  {parse,8:0.0} ms  1.00");
        report.AppendLine($"syntax tree         {Median(_tree),8:0.0} ms  {Median(_tree) / parse:0.00}");
        report.AppendLine($"all rules           {Median(_lint),8:0.0} ms  {Median(_lint) / parse:0.00}");
        return report.ToString();
    }

    private void Add(List<double> times, int round, Action<SourceText> step)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var document in _documents)
        {
            step(document);
        }

        if (round >= 0)
        {
            times.Add((Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds);
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
