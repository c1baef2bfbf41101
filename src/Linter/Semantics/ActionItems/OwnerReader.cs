using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads owners: handles, names, teams.</summary>
internal static class OwnerReader
{
    private static readonly string[] Joints = [" and ", " og ", " y ", " with ", " med ", " / "];

    private static readonly string[] NoNames = ["The", "This", "That", "These", "We", "It", "They", "All", "Our", "See", "Also", "None", "Yes", "No", "Not", "And", "Or", "But", "If", "When", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Note", "Issue", "PR", "UTC", "Phase", "Step", "Sprint", "Quarter", "Week", "Today", "Tomorrow", "Ongoing", "Long", "Short"];

    /// <summary>The owners a value names; placeholders and remarks in brackets are left out, of a marked lead and helpers only the lead counts.</summary>
    public static IEnumerable<StatedField> ReadValue(ItemText text, int start, int end)
    {
        start = SkipLead(text.Plain, start, end, out var hasLead);
        foreach (var (from, to) in Parts(text.Plain, start, end))
        {
            var owner = text.Field(from, to);
            if (!ActionPlaceholders.IsPlaceholder(owner.Value))
            {
                yield return owner;
                if (hasLead)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>True for "@ana" alone or several handles.</summary>
    public static bool IsHandles(ReadOnlySpan<char> phrase)
    {
        var found = false;
        foreach (var range in phrase.SplitAny(' ', ',', '&', '+', '/'))
        {
            var word = phrase[range].Trim();
            var isHandle = HandleLength(word) == word.Length && word.Length > 1;
            found |= isHandle;
            if (!isHandle && !word.IsEmpty && word is not ("and" or "with" or "og" or "y"))
            {
                return false;
            }
        }

        return found && phrase[0] == '@';
    }

    /// <summary>The length of "@name" or "@org/team" at the start of a phrase; 0 if there is none.</summary>
    public static int HandleLength(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length < 2 || phrase[0] != '@' || !char.IsLetterOrDigit(phrase[1]))
        {
            return 0;
        }

        var end = 1;
        while (end < phrase.Length && (char.IsLetterOrDigit(phrase[end]) || (phrase[end] is '-' or '_' or '.' or '/' && end + 1 < phrase.Length && char.IsLetterOrDigit(phrase[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>True for one to three words that read as the name of a person or team.</summary>
    public static bool IsName(ReadOnlySpan<char> phrase)
    {
        var words = 0;
        foreach (var range in phrase.Split(' '))
        {
            words++;
            if (!IsNameWord(phrase[range], isFirst: words == 1))
            {
                return false;
            }
        }

        return words is >= 1 and <= 4;
    }

    /// <summary>True for a value that can be an owner although it is no name: "backend team", "SRE/Dev", "開発担当者".</summary>
    public static bool CanBeOwner(ReadOnlySpan<char> value) => value.Length < 60 && value.Count(' ') < 6;

    /// <summary>The first handle of a stretch that is no annotation, package or version; empty if there is none.</summary>
    public static (int Start, int End) FindHandle(ItemText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.Plain[at] != '@' || (at > 0 && !IsHandleStart(text.Plain[at - 1])) || IsCode(text, at))
            {
                continue;
            }

            var length = HandleLength(text.Plain.AsSpan(at, end - at));
            if (length > 0 && !text.Plain.AsSpan(at, length).Contains('/') && !IsVersion(text.Plain.AsSpan(at + 1, length - 1)))
            {
                return (at, at + length);
            }
        }

        return default;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word, bool isFirst)
    {
        if (GroupNames.Collectives.Contains(word) || GroupNames.Trades.Contains(word))
        {
            return true;
        }

        if (word.IsEmpty || !char.IsUpper(word[0]) || !HoldsOnlyNameLetters(word) || ActionDueWords.MonthOf(word) > 0)
        {
            return false;
        }

        return !NoNames.AsSpan().Contains(word.ToString()) && !(isFirst && ActionVerbs.StartsWithAction(word));
    }

    private static bool HoldsOnlyNameLetters(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (!char.IsLetter(unit) && unit is not ('\'' or '’' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipLead(string plain, int start, int end, out bool hasLead)
    {
        var value = plain.AsSpan(start, end - start);
        hasLead = value.StartsWith("lead:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("lead ", StringComparison.OrdinalIgnoreCase);
        return hasLead ? start + 5 : start;
    }

    /// <summary>The parts between commas, "and", "&amp;" and the like, without remarks in brackets.</summary>
    private static IEnumerable<(int Start, int End)> Parts(string plain, int start, int end)
    {
        var from = start;
        for (var at = start; at < end; at++)
        {
            var length = JointLength(plain, at, end);
            if (length > 0)
            {
                yield return (from, at);
                from = at = JointEnd(plain, at, length, end);
                at--;
            }
        }

        if (from < end)
        {
            yield return (from, end);
        }
    }

    /// <summary>A remark in brackets ends with them; other joints end at once.</summary>
    private static int JointEnd(string plain, int at, int length, int end)
    {
        if (plain[at] is not ('(' or '（'))
        {
            return at + length;
        }

        var close = plain.AsSpan(at, end - at).IndexOfAny(')', '）');
        return close < 0 ? end : at + close + 1;
    }

    private static int JointLength(string plain, int at, int end)
    {
        var rest = plain.AsSpan(at, end - at);
        foreach (var joint in Joints)
        {
            if (rest.StartsWith(joint, StringComparison.OrdinalIgnoreCase))
            {
                return joint.Length;
            }
        }

        var isHandleSlash = rest[0] == '/' && rest.Length > 1 && rest[1] == '@';
        return rest[0] is ',' or ';' or '&' or '+' or '、' or '・' or '\n' or '(' or '（' || isHandleSlash ? 1 : 0;
    }

    private static bool IsHandleStart(char before) => !char.IsLetterOrDigit(before) && before is not ('.' or '_' or '/' or '-' or '@');

    private static bool IsVersion(ReadOnlySpan<char> name) =>
        name is "latest" or "main" or "master" or "next" or "types" or "Override" || char.IsAsciiDigit(name[0]) || (name[0] == 'v' && name.Length > 1 && char.IsAsciiDigit(name[1]));

    private static bool IsCode(ItemText text, int at)
    {
        foreach (var mark in text.Marks)
        {
            if (mark.Kind == InlineKind.Code && at >= mark.Start && at < mark.End)
            {
                return true;
            }
        }

        return false;
    }
}
