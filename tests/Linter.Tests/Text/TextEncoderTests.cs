using System.Text;
using Linter.Text;

namespace Linter.Tests.Text;

public sealed class TextEncoderTests
{
    private const string Content = "# Ausfall – ü 🔥\r\nEnde";

    private static IEnumerable<Encoding> Encodings =>
        [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true)];

    [TestCaseSource(nameof(Encodings))]
    public void A_document_is_encoded_as_it_was_decoded(Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Content)];
        SourceText.Decode(bytes).Encode().Should().Equal(bytes);
    }

    [Test]
    public void A_second_mark_is_text_and_stays()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("\uFEFFa")];
        SourceText.Decode(bytes).Encode().Should().Equal(bytes);
    }
}
