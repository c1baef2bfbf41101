namespace Linter.Configuration;

/// <summary>A compiled pattern. Follows all ways through its states at once, each pair of state and place only once.</summary>
internal sealed class GlobAutomaton(GlobState start, int stateCount)
{
    private const int MostDigits = 18;

    public bool Accepts(string path)
    {
        var seen = new bool[stateCount * (path.Length + 1)];
        var open = new Stack<(GlobState State, int At)>();
        open.Push((start, 0));
        while (open.TryPop(out var step))
        {
            ref var isSeen = ref seen[(step.State.Index * (path.Length + 1)) + step.At];
            if (isSeen)
            {
                continue;
            }

            isSeen = true;
            if (step.State.Kind == GlobStep.End && step.At == path.Length)
            {
                return true;
            }

            Advance(step.State, path, step.At, open);
        }

        return false;
    }

    private static void Advance(GlobState state, string path, int at, Stack<(GlobState State, int At)> open)
    {
        switch (state.Kind)
        {
            case GlobStep.End:
                break;
            case GlobStep.Fork:
                open.Push((state.Next!, at));
                open.Push((state.Other!, at));
                break;
            case GlobStep.Number:
                TakeNumber(state, path, at, open);
                break;
            case var _ when at < path.Length && Takes(state, path[at]):
                open.Push((state.Next!, at + 1));
                break;
        }
    }

    private static bool Takes(GlobState state, char character) => state.Kind switch
    {
        GlobStep.Character => character == state.Character,
        GlobStep.InSegment => character != '/',
        GlobStep.Set => character != '/' && IsInSet(state, character) != state.IsNegated,
        _ => true,
    };

    private static bool IsInSet(GlobState state, char character)
    {
        foreach (var (first, last) in state.Set)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static void TakeNumber(GlobState state, string path, int at, Stack<(GlobState State, int At)> open)
    {
        var digits = at < path.Length && path[at] is '-' or '+' ? at + 1 : at;
        var value = 0L;
        for (var end = digits; end < path.Length && end - digits < MostDigits && char.IsAsciiDigit(path[end]); end++)
        {
            if (end > digits && path[digits] == '0')
            {
                return;
            }

            value = (value * 10) + (path[end] - '0');
            var signed = digits > at && path[at] == '-' ? -value : value;
            if (signed >= state.Minimum && signed <= state.Maximum)
            {
                open.Push((state.Next!, end + 1));
            }
        }
    }
}
