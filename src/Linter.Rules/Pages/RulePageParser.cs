using Linter.Text;

namespace Linter.Rules.Pages;

/// <summary>Reads the fixed form of a rule's page line by line; no Markdown library is needed for it.</summary>
internal sealed class RulePageParser(string text)
{
    private const string DefaultPath = "postmortem.md";
    private const string BadFence = "markdown bad";
    private const string GoodFence = "markdown good";
    private const string GivenFence = "markdown given";
    private const string OutputFence = "text output";

    private readonly List<KeyValuePair<string, string>> _parts = [];
    private readonly List<PageFence> _fences = [];
    private readonly List<PageLine> _lines = SplitLines(text);

    public RulePage Parse()
    {
        ReadParts();
        var title = ReadTitle();
        return new RulePage
        {
            Text = text,
            Id = title.Id,
            Name = title.Name,
            Summary = _lines.Skip(1).FirstOrDefault(line => line.Text.Length > 0)?.Text ?? "",
            Facts = ReadFacts(),
            Parts = _parts,
            Examples = ReadExamples(),
        };
    }

    private (string Id, string Name) ReadTitle()
    {
        var title = _lines[0].Text;
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        return title.StartsWith("# ", StringComparison.Ordinal) && colon > 0 ? (title[2..colon], title[(colon + 2)..]) : ("", "");
    }

    /// <summary>Cuts the page at its second-level headings and collects the fenced blocks on the way.</summary>
    private void ReadParts()
    {
        var heading = "";
        var start = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Text.StartsWith("```", StringComparison.Ordinal))
            {
                i = ReadFence(i, heading);
            }
            else if (_lines[i].Text.StartsWith("## ", StringComparison.Ordinal))
            {
                AddPart(heading, start, _lines[i].Span.Start);
                heading = _lines[i].Text[3..];
                start = Math.Min(_lines[i].Span.End + 1, text.Length);
            }
        }

        AddPart(heading, start, text.Length);
    }

    private void AddPart(string heading, int start, int end)
    {
        if (heading.Length > 0)
        {
            _parts.Add(new KeyValuePair<string, string>(heading, text[start..end].Trim()));
        }
    }

    /// <summary>Reads a fenced block.</summary>
    /// <returns>The index of its closing line.</returns>
    private int ReadFence(int opening, string heading)
    {
        var first = _lines[opening];
        var marks = first.Text[..(first.Text.Length - first.Text.TrimStart('`').Length)];
        var closing = opening + 1;
        while (closing < _lines.Count && !string.Equals(_lines[closing].Text.TrimEnd(), marks, StringComparison.Ordinal))
        {
            closing++;
        }

        var start = Math.Min(first.Span.End + 1, text.Length);
        var span = TextSpan.FromBounds(start, closing < _lines.Count ? _lines[closing].Span.Start : text.Length);
        _fences.Add(new PageFence(first.Text[marks.Length..].Trim(), text.Substring(span.Start, span.Length), span, first, heading));
        return closing;
    }

    private Dictionary<string, string> ReadFacts()
    {
        var head = _lines.FindIndex(line => line.Text.StartsWith('|'));
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (head >= 0 && head + 2 < _lines.Count)
        {
            var names = Cells(_lines[head].Text);
            var values = Cells(_lines[head + 2].Text);
            for (var i = 0; i < Math.Min(names.Length, values.Length); i++)
            {
                facts[names[i]] = values[i];
            }
        }

        return facts;
    }

    private static string[] Cells(string row) => row.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private List<PageExample> ReadExamples()
    {
        var examples = new List<PageExample>();
        var given = new List<PageGiven>();
        for (var i = 0; i < _fences.Count; i++)
        {
            if (_fences[i].Info.StartsWith(GivenFence, StringComparison.Ordinal))
            {
                given.Add(ReadGiven(_fences[i]));
            }

            var isBad = _fences[i].Info.StartsWith(BadFence, StringComparison.Ordinal);
            if (isBad || _fences[i].Info.StartsWith(GoodFence, StringComparison.Ordinal))
            {
                examples.Add(ReadExample(_fences[i], isBad, i + 1 < _fences.Count ? _fences[i + 1] : null) with { Given = given });
                given = [];
            }
        }

        return examples;
    }

    private PageExample ReadExample(PageFence fence, bool isBad, PageFence? next)
    {
        var options = ReadOptions(fence.Info);
        var path = options.Remove("file", out var file) ? file : DefaultPath;
        var asOf = options.Remove("as-of", out var day) ? day : null;
        var at = options.Remove("at", out var time) ? time : null;
        var commit = options.Remove("commit", out var hash) ? hash : null;
        var hasOutput = isBad && next is not null && string.Equals(next.Info, OutputFence, StringComparison.Ordinal);
        return new PageExample
        {
            IsBad = isBad,
            Text = fence.Content,
            Path = path,
            AsOf = asOf,
            At = at,
            Commit = commit,
            Options = options,
            Output = hasOutput ? next!.Content : null,
            OutputSpan = hasOutput ? next!.ContentSpan : new TextSpan(EndOfFence(fence), 0),
            Line = fence.Opening.Number,
        };
    }

    private static PageGiven ReadGiven(PageFence fence)
    {
        var options = ReadOptions(fence.Info);
        return new PageGiven(fence.Content, options.GetValueOrDefault("file", DefaultPath), options.GetValueOrDefault("at"), options.GetValueOrDefault("commit"));
    }

    private int EndOfFence(PageFence fence)
    {
        var lineEnd = text.IndexOf('\n', fence.ContentSpan.End);
        return lineEnd < 0 ? text.Length : lineEnd + 1;
    }

    private static Dictionary<string, string> ReadOptions(string info)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in info.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.IndexOf('=') is var equals && equals > 0)
            {
                options[word[..equals]] = word[(equals + 1)..];
            }
        }

        return options;
    }

    private static List<PageLine> SplitLines(string text)
    {
        var lines = new List<PageLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            var span = TextSpan.FromBounds(start, end < 0 ? text.Length : end);
            lines.Add(new PageLine(text.Substring(span.Start, span.Length), span, lines.Count + 1));
            start = next;
        }

        return lines.Count == 0 ? [new PageLine("", default, 1)] : lines;
    }
}
