using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads states that are signs or marks: boxes, check marks, "**DONE**", struck-out text.</summary>
internal sealed class StatusMarkReader(ItemFieldDraft draft)
{
    /// <summary>Reads boxes, signs, struck-out and marked words at the edges of the item.</summary>
    public void Read()
    {
        draft.Text.Claim(0, ActionLines.MarkLength(draft.Text.Plain));
        ReadBox();
        var start = draft.FirstOffset();
        var sign = ActionStatusWords.Sign(draft.Text.Plain.AsSpan(start));
        if (sign.Length > 0)
        {
            draft.SetStatus(sign.Status, start, start + sign.Length);
        }

        ReadSignAtEnd();
        foreach (var mark in draft.Text.Marks)
        {
            if (mark.Start < draft.Text.OwnLength)
            {
                ReadStatusMark(mark);
            }
        }
    }

    /// <summary>"…, due 2025-02-20 ✅".</summary>
    private void ReadSignAtEnd()
    {
        var own = draft.Text.Plain.AsSpan(0, draft.Text.OwnLength).TrimEnd(" .!");
        var sign = ActionStatusWords.SignAtEnd(own);
        if (sign.Status == ActionStatus.Done)
        {
            draft.SetStatus(sign.Status, own.Length - sign.Length, own.Length);
        }
    }

    /// <summary>A checkbox that is text, because it is malformed or stands in a paragraph.</summary>
    private void ReadBox()
    {
        var plain = draft.Text.Plain.AsSpan();
        var start = draft.FirstOffset();
        var close = plain[start..].IndexOf(']');
        if (start >= plain.Length || plain[start] != '[' || close is < 1 or > 3)
        {
            return;
        }

        var mark = plain[(start + 1)..(start + close)].Trim();
        if (mark.IsEmpty || mark is "x" or "X" or "✓" or "✔")
        {
            draft.Fields.Status = mark.IsEmpty ? ActionStatus.Open : ActionStatus.Done;
            draft.Text.Claim(start, start + close + 1);
        }
    }

    /// <summary>"**DONE**" and a text that is struck out.</summary>
    private void ReadStatusMark(ItemMark mark)
    {
        if (mark.Kind == InlineKind.Strikethrough)
        {
            ReadStruckOut(mark);
        }
        else if (mark.Kind is InlineKind.Strong or InlineKind.Emphasis && mark.End - mark.Start < 40)
        {
            var phrase = draft.Text.Plain.AsSpan(mark.Start, mark.End - mark.Start).Trim("()[] ");
            if (ActionStatusWords.Read(phrase) is { } status)
            {
                draft.SetStatus(status, mark.Start, mark.End);
            }
        }
    }

    /// <summary>A text that is wholly struck out is done unless a word behind it tells otherwise: "~~Add …~~ won't do: retired".</summary>
    private void ReadStruckOut(ItemMark mark)
    {
        if (mark.Start > draft.FirstOffset())
        {
            return;
        }

        if (ActionStatusWords.Read(draft.Text.Plain.AsSpan(mark.End, Math.Max(0, draft.Text.OwnLength - mark.End)).Trim(" -–—:()")) is { } status)
        {
            draft.SetStatus(status, mark.End, draft.Text.OwnLength);
        }
        else if ((mark.End - mark.Start) * 2 >= draft.Text.OwnLength && draft.Fields.Status == ActionStatus.Unknown)
        {
            draft.Fields.Status = ActionStatus.Done;
        }
    }
}
