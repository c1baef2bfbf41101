using Linter.Text;

namespace Linter.Semantics.Timelines;

/// <summary>A stamped item before its date and zone are resolved.</summary>
/// <param name="Item">The item; for a heading entry an item made of the title line.</param>
/// <param name="Stamp">Its stamp.</param>
/// <param name="Text">What it says behind the stamp, continuation lines included.</param>
/// <param name="TextSpan">Where that stands.</param>
internal sealed record EntryDraft(ContentItem Item, Stamp Stamp, string Text, TextSpan TextSpan);
