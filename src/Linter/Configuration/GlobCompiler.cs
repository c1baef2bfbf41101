using System.Globalization;

namespace Linter.Configuration;

/// <summary>Compiles a pattern: <c>*</c>, <c>**</c>, <c>?</c>, <c>[set]</c>, <c>[!set]</c>, <c>{a,b}</c>, <c>{1..9}</c>, and a backslash before what is meant literally. What is not closed is literal.</summary>
internal sealed class GlobCompiler
{
    private readonly string _pattern;
    private int _count;

    private GlobCompiler(string pattern) => _pattern = pattern;

    public static GlobAutomaton Compile(string pattern)
    {
        var compiler = new GlobCompiler(pattern);
        var end = compiler.Add(new GlobState(GlobStep.End, null));
        var start = compiler.Compile(0, pattern.Length, end);
        return new GlobAutomaton(start, compiler._count);
    }

    private GlobState Add(GlobState state)
    {
        state.Index = _count++;
        return state;
    }

    /// <summary>The states of a stretch of the pattern, with what follows it. Only alternatives are nested, so that long patterns need no deep stack.</summary>
    private GlobState Compile(int at, int end, GlobState next)
    {
        var parts = new Stack<(int At, int End)>();
        while (at < end)
        {
            var behind = EndOfPart(at, end);
            parts.Push((at, behind));
            at = behind;
        }

        foreach (var part in parts)
        {
            next = CompilePart(part.At, part.End, next);
        }

        return next;
    }

    /// <summary>Where the next part begins; a part of one character is literal, but for stars and question marks.</summary>
    private int EndOfPart(int at, int end) => _pattern[at] switch
    {
        '\\' when at + 1 < end => at + 2,
        '*' => _pattern.AsSpan(at, end - at).IndexOfAnyExcept('*') is var stars and > 0 ? at + stars : end,
        '[' when SetEnd(at, end) is var close and > 0 => close + 1,
        '{' when Choice.Find(_pattern, at, end) is { } choice => choice.Close + 1,
        '/' when at + 3 < end && _pattern.AsSpan(at, 4) is "/**/" => at + 3,
        _ => at + 1,
    };

    private GlobState CompilePart(int at, int end, GlobState next) => _pattern[at] switch
    {
        '*' => Repeat(end - at > 1 ? GlobStep.Any : GlobStep.InSegment, next),
        '?' => Add(new GlobState(GlobStep.InSegment, next)),
        var character when end == at + 1 => Literal(character, next),
        '\\' => Literal(_pattern[at + 1], next),
        '[' => Set(at, end - 1, next),
        '{' => Choose(Choice.Find(_pattern, at, end)!, next),
        _ => AnyFolders(next),
    };

    private GlobState Literal(char character, GlobState next) => Add(new GlobState(GlobStep.Character, next) { Character = character });

    private GlobState Repeat(GlobStep step, GlobState next)
    {
        var fork = Add(new GlobState(GlobStep.Fork, next));
        fork.Other = Add(new GlobState(step, fork));
        return fork;
    }

    /// <summary>In "a/**/b" any folders, or none, lie between.</summary>
    private GlobState AnyFolders(GlobState slash)
    {
        var fork = Add(new GlobState(GlobStep.Fork, slash));
        fork.Other = Literal('/', Repeat(GlobStep.Any, slash));
        return fork;
    }

    /// <summary>Where a set is closed; 0 if it is not, is empty or holds a slash, and so is no set.</summary>
    private int SetEnd(int at, int end)
    {
        var first = at + 1 < end && _pattern[at + 1] == '!' ? at + 2 : at + 1;
        for (var i = first; i < end && _pattern[i] != '/'; i++)
        {
            if (_pattern[i] == ']')
            {
                return i > first ? i : 0;
            }

            i += _pattern[i] == '\\' ? 1 : 0;
        }

        return 0;
    }

    private GlobState Set(int at, int close, GlobState next)
    {
        var isNegated = _pattern[at + 1] == '!';
        var set = new List<(char First, char Last)>();
        for (var i = isNegated ? at + 2 : at + 1; i < close; i++)
        {
            i += _pattern[i] == '\\' && i + 1 < close ? 1 : 0;
            var isRange = i + 2 < close && _pattern[i + 1] == '-';
            set.Add((_pattern[i], _pattern[isRange ? i + 2 : i]));
            i += isRange ? 2 : 0;
        }

        return Add(new GlobState(GlobStep.Set, next) { Set = set, IsNegated = isNegated });
    }

    private GlobState Choose(Choice choice, GlobState next)
    {
        if (choice.Range is { } range)
        {
            return Add(new GlobState(GlobStep.Number, next) { Minimum = Math.Min(range.First, range.Last), Maximum = Math.Max(range.First, range.Last) });
        }

        GlobState? chosen = null;
        var end = choice.Close;
        for (var i = choice.Commas.Count - 1; i >= -1; i--)
        {
            var start = i < 0 ? choice.Open + 1 : choice.Commas[i] + 1;
            var branch = Compile(start, end, next);
            chosen = chosen is null ? branch : Add(new GlobState(GlobStep.Fork, branch) { Other = chosen });
            end = start - 1;
        }

        return chosen!;
    }

    /// <summary>Braces that hold alternatives or a range of numbers.</summary>
    private sealed record Choice(int Open, int Close, IReadOnlyList<int> Commas, (long First, long Last)? Range)
    {
        /// <summary>Null if the brace is not closed or holds neither a comma nor a range: then it is literal.</summary>
        public static Choice? Find(string pattern, int open, int end)
        {
            var commas = new List<int>();
            var depth = 0;
            for (var i = open; i < end; i++)
            {
                switch (pattern[i])
                {
                    case '\\':
                        i++;
                        break;
                    case '{':
                        depth++;
                        break;
                    case '}' when --depth == 0:
                        return Of(pattern, open, i, commas);
                    case ',' when depth == 1:
                        commas.Add(i);
                        break;
                }
            }

            return null;
        }

        private static Choice? Of(string pattern, int open, int close, List<int> commas)
        {
            var range = commas.Count == 0 ? RangeOf(pattern.AsSpan(open + 1, close - open - 1)) : null;
            return commas.Count > 0 || range is not null ? new Choice(open, close, commas, range) : null;
        }

        private static (long First, long Last)? RangeOf(ReadOnlySpan<char> text)
        {
            var dots = text.IndexOf("..");
            return dots > 0
                && long.TryParse(text[..dots], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
                && long.TryParse(text[(dots + 2)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var last)
                    ? (first, last)
                    : null;
        }
    }
}
