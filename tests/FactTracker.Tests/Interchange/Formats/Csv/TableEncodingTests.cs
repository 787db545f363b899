using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Csv;

public sealed class TableEncodingTests
{
    private const string Table = "text;notes\nČína „x“ – 5 €;é\n";

    [Theory]
    [InlineData("windows-1250")]
    [InlineData("Windows-1250")]
    [InlineData("cp1250")]
    [InlineData("utf-8")]
    [InlineData("UTF8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf16")]
    [InlineData("utf-32")]
    [InlineData("gb18030")]
    public async Task A_named_encoding_is_read(string name)
    {
        var import = await ReadAsync(EncodingNames.Of(name).GetBytes(Table), name);

        import.Set.Claims.Should().ContainSingle().Which.Text.Should().Be("Čína „x“ – 5 €");
        import.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("latin-1", 0xE9, "é")]
    [InlineData("iso-8859-1", 0xE9, "é")]
    [InlineData("windows-1252", 0x80, "€")]
    [InlineData("iso-8859-15", 0xA4, "€")]
    [InlineData("cp850", 0x82, "é")]
    [InlineData("macintosh", 0x8E, "é")]
    public async Task A_byte_is_what_its_encoding_says(string name, byte written, string expected) =>
        (await ReadAsync([.. "text,id\nab"u8, written, (byte)'\n'], name)).Set.Claims[0].Text.Should().Be("ab" + expected);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("utf-8")]
    public async Task A_mark_is_believed_more_than_a_name(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        (await ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Table)], "windows-1252")).Set.Claims[0].Notes.Should().Be("é");
    }

    [Fact]
    public async Task What_is_in_no_encoding_told_is_told_with_the_way_to_name_one()
    {
        var import = await TableTexts.ReadAsync([.. "text,notes\nb,a"u8, 0xE9, (byte)'\n']);

        import.Problems.Should().ContainSingle().Which.Should().Match<Problem>(problem =>
            problem.Code == "FT0903" && problem.Path == "B2" && problem.Line == 2 && problem.Column == 3
                && problem.Remedy!.Contains("--encoding"));
    }

    [Fact]
    public async Task What_is_not_in_the_encoding_named_is_told_at_its_cell()
    {
        var import =
            await ReadAsync([.. Encoding.Unicode.GetBytes("text,notes\nb,a"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("c\n")], "utf-16");

        import.Set.Claims[0].Notes.Should().Be("a\uFFFDc");
        import.Problems.Should().ContainSingle().Which.Path.Should().Be("B2");
    }

    [Fact]
    public async Task A_mapping_and_an_encoding_go_together()
    {
        var import = await TableTexts.ReadWithAsync(
            Encoding.Latin1.GetBytes("Größe\nüber\n"),
            new TextTableOptions { Encoding = "windows-1252" }, new MappingOptions { Mapping = RecordMapping.Empty.With("Größe", "text") });

        import.Set.Claims[0].Text.Should().Be("über");
    }

    [Theory]
    [InlineData("")]
    [InlineData("utf-7")]
    [InlineData("windows-9999")]
    [InlineData("cp99999999999")]
    [InlineData("cp1")]
    public void An_unknown_encoding_is_refused(string name) =>
        FluentActions.Invoking(() => new TextTableOptions { Encoding = name }).Should().Throw<FormatException>();

    private static Task<ClaimSetReading> ReadAsync(byte[] text, string encoding) =>
        TableTexts.ReadWithAsync(text, new TextTableOptions { Encoding = encoding });
}
