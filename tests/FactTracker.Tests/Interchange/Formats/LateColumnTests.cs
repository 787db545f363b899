using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Formats.Csv;

namespace FactTracker.Tests.Interchange.Formats;

public class LateColumnTests
{
    private const int Many = 5_000; // More than say which columns are used.
    private const string Before = "before\n";

    // A column that the looked-at claims do not use is found while the rows are written, which then begin again.
    [Theory]
    [InlineData(1)]
    [InlineData(Many / 2)]
    [InlineData(Many - 1)]
    public async Task Column_of_one_claim_is_written_as_where_the_writing_cannot_begin_again(int rare)
    {
        var set = SetWith(rare, claim => claim with { Notes = "rare", Condition = "if" });

        var text = await Written(set);

        text.Should().Be(await Streamed(set));
        text[..text.IndexOf('\r', StringComparison.Ordinal)].Should().Contain("condition").And.EndWith("notes");
        var reading = await TableTexts.ReadAsync(text);
        reading.Set.Claims.Should().HaveCount(Many);
        reading.Set.Claims[rare].Should().Be(set.Claims[rare]);
    }

    [Fact]
    public async Task Column_of_one_source_is_written_as_where_the_writing_cannot_begin_again()
    {
        var sources = Enumerable.Range(0, Many).Select(
            index => new Source($"s{index}") { Title = $"Title {index}", Words = index == Many - 7 ? "P" : null });
        var set = ClaimSet.Empty with { Sources = SourceList.Create([.. sources]) };

        var text = await Written(set);

        text.Should().Be(await Streamed(set));
        text.Should().Contain("source_words");
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("markdown")]
    [InlineData("tsv")]
    public async Task Other_formats_write_the_same_too(string name)
    {
        var format = ClaimSetFormats.All.Writable.Single(format => format.Name == name);
        var set = SetWith(Many - 3, claim => claim with { Condition = "if", Citations = ["s"] }) with
        {
            Sources = [new Source("s") { Title = "T" }, new Source("t") { Publisher = "P" }],
        };
        using var once = new MemoryStream();

        await format.WriteAsync(set, once, TestContext.Current.CancellationToken);

        once.ToArray().Should().Equal(await Forward(set, format));
    }

    [Fact]
    public async Task Nothing_rare_is_written_once()
    {
        var set = SetWith(0, claim => claim);

        (await Written(set)).Should().Be(await Streamed(set));
    }

    [Fact]
    public async Task What_the_stream_has_already_stays()
    {
        var set = SetWith(Many - 2, claim => claim with { Notes = "rare" });
        using var inside = new MemoryStream();
        inside.Write(new byte[1 << 20]);
        inside.Position = 0;

        await TableFormat.Csv.WriteAsync(set, inside, TestContext.Current.CancellationToken);

        inside.Length.Should().Be(1 << 20);
        Encoding.UTF8.GetString(inside.ToArray()).TrimEnd('\0').Should().Be(await Streamed(set));
    }

    private static ClaimSet SetWith(int rare, Func<Claim, Claim> change) => ClaimSet.Empty with
    {
        Claims = ClaimList.Create([.. Enumerable.Range(0, Many).Select(
            index => new Claim($"c{index}") { Text = $"Text {index}" }).Select((claim, index) => index == rare ? change(claim) : claim)]),
    };

    // Behind what is there.
    private static async Task<string> Written(ClaimSet set)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(Before));
        (await TableFormat.Csv.WriteAsync(set, stream)).Should().BeEmpty();
        var text = Encoding.UTF8.GetString(stream.ToArray());
        text.Should().StartWith(Before);
        return text[Before.Length..];
    }

    private static async Task<string> Streamed(ClaimSet set) => Encoding.UTF8.GetString(await Forward(set, TableFormat.Csv));

    // Over a byte, so that the writing cannot begin again.
    private static async Task<byte[]> Forward(ClaimSet set, IWritableFormat format)
    {
        using var stream = new MemoryStream();
        stream.WriteByte(0);
        stream.Position = 0;
        await format.WriteAsync(set, stream);
        return stream.ToArray();
    }
}
