using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>Finds the lines of a document that stand in a template in the same words.</summary>
internal sealed class TemplateLines
{
    /// <summary>Shorter lines may be alike by chance.</summary>
    private const int LeastWords = 3;

    private readonly HashSet<string> _lines = new(StringComparer.OrdinalIgnoreCase);

    public TemplateLines(IEnumerable<string> template)
    {
        foreach (var line in template)
        {
            foreach (var cell in line.Split('|'))
            {
                Add(cell);
            }
        }
    }

    /// <summary>Lines of text, list items and table cells; headings, labels with a name of their own and header rows are part of every document.</summary>
    public IEnumerable<TextSpan> FindIn(SemanticModel model)
    {
        foreach (var item in _lines.Count == 0 ? [] : model.Sections.SelectMany(static section => section.Items))
        {
            foreach (var line in item.Table is { } table && ReferenceEquals(item.Node, table.Header) ? [] : item.Lines)
            {
                if (!line.Span.IsEmpty && _lines.Contains(Bare(model.Tree.Text.Slice(line.Span).ToString())))
                {
                    yield return line.Span;
                }
            }
        }
    }

    private void Add(string line)
    {
        var bare = Bare(line);
        if (!line.TrimStart().StartsWith('#') && !bare.TrimEnd('*', '_').EndsWith(':') && bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= LeastWords)
        {
            _lines.Add(bare);
        }
    }

    /// <summary>Without the marks of lists and quotations.</summary>
    private static string Bare(string line) => line.Trim().TrimStart('-', '*', '+', '>', ' ').Trim();
}
