using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.ActionItems;

/// <summary>Finds actions in running text: "We will add an alert.", "A runbook will be written."</summary>
internal static class ActionProse
{
    private static readonly string[] Promises =
    [
        "we will ", "we'll ", "we’ll ", "we are going to ", "we're going to ", "we’re going to ", "we plan to ", "we intend to ",
        "we need to ", "we must ", "we should ", "i will ", "i'll ",
    ];

    public static List<ActionCandidate> Collect(List<ContentItem> items)
    {
        var found = new List<ActionCandidate>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Form is not (ContentForm.ParagraphLine or ContentForm.CodeLine))
            {
                continue;
            }

            var paragraph = ActionCandidate.Of(items[i], ActionOrigin.Prose, null, null, isTask: false);
            while (i + 1 < items.Count && items[i + 1].Node == items[i].Node)
            {
                paragraph.Append(items[++i]);
            }

            AddSentences(found, paragraph);
        }

        return found;
    }

    /// <summary>Where the action of a sentence starts: behind "We will"; 0 for a passive; negative if the sentence promises nothing.</summary>
    public static int ActionStart(ReadOnlySpan<char> sentence)
    {
        foreach (var promise in Promises)
        {
            if (sentence.StartsWith(promise, StringComparison.OrdinalIgnoreCase))
            {
                return ActionVerbs.StartsWithImperative(sentence[promise.Length..]) ? promise.Length : -1;
            }
        }

        var will = sentence.IndexOf(" will ", StringComparison.Ordinal);
        if (will is <= 0 or > 60)
        {
            return -1;
        }

        return IsPassive(sentence, will) ? 0 : IsTeam(sentence[..will]) && ActionVerbs.StartsWithImperative(sentence[(will + 6)..]) ? will + 6 : -1;
    }

    private static void AddSentences(List<ActionCandidate> found, ActionCandidate paragraph)
    {
        var text = ItemText.From(paragraph.Lines, paragraph.Readings, []);
        foreach (var (start, end) in Sentences(text.Plain))
        {
            if (ActionStart(text.Plain.AsSpan(start, end - start)) >= 0)
            {
                found.Add(new ActionCandidate
                {
                    Item = paragraph.Item,
                    Origin = ActionOrigin.Prose,
                    Lines = paragraph.Lines,
                    Readings = paragraph.Readings,
                    Sentence = (start, end),
                });
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isEnd = text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            if (isEnd || i + 1 == text.Length)
            {
                while (start < i && char.IsWhiteSpace(text[start]))
                {
                    start++;
                }

                yield return (start, i + 1);
                start = i + 1;
            }
        }
    }

    /// <summary>"An alert will be added": something that does not exist yet, not "this" or "it".</summary>
    private static bool IsPassive(ReadOnlySpan<char> sentence, int will)
    {
        var rest = sentence[(will + 6)..];
        if (!rest.StartsWith("be ") || sentence.StartsWith("This ") || sentence.StartsWith("It ") || sentence.StartsWith("No ") || sentence.StartsWith("They "))
        {
            return false;
        }

        rest = rest[3..];
        var end = rest.IndexOfAny(' ', '.');
        return ActionVerbs.IsParticiple(end < 0 ? rest : rest[..end]);
    }

    private static bool IsTeam(ReadOnlySpan<char> subject) =>
        subject.EndsWith(" team", StringComparison.OrdinalIgnoreCase) || OwnerReader.IsHandles(subject);
}
