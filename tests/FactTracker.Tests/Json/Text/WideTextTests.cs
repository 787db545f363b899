using System.Text;
using FactTracker.Interchange;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Text;

/// <summary>A text in UTF-16 or UTF-32 is read by every format, with and without a mark, and nothing else is taken for one.</summary>
public sealed class WideTextTests
{
    private static readonly ClaimSet Set = new()
    {
        Title = "Žluť",
        Sources = [new Source("s") { Title = "Příručka" }],
        Claims =
        [
            new Claim("http://www.wikidata.org/entity/Q1")
            {
                Text = "Č “x” 日本", Subject = [new EntityValue("http://www.wikidata.org/entity/Q1")],
                Property = new EntityValue("http://www.wikidata.org/entity/P1"), Value = ["Běžná 😀"], Citations = [new Citation("s")],
            },
        ],
    };

    private static readonly Dictionary<string, string> Statements = new(StringComparer.Ordinal)
    {
        ["ftm"] = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Žofie\"]}}\n",
        ["ftm-jsonl"] = "{\"entity_id\":\"a\",\"prop\":\"name\",\"schema\":\"Person\",\"value\":\"Žofie\"}\n",
        ["ftm-csv"] = "entity_id,prop,schema,value\na,name,Person,Žofie\n",
        ["ftm-pack"] = "\"a\",\"Person:name\",\"Žofie\",\"d\",\"\",\"\",\"\",\"false\",\"\",\"\"\n",
    };

    public static TheoryData<string, string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, bool>();
            foreach (var format in ClaimSetFormats.All.Writable.OfType<IReadableFormat>().Where(format => format.Name != "xlsx"))
            {
                foreach (var encoding in (string[])["utf-16", "utf-16BE", "utf-32", "utf-32BE"])
                {
                    cases.Add(format.Name, encoding, true);
                    cases.Add(format.Name, encoding, false);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_text_of_any_format_is_read_in_any_encoding_of_Unicode(string name, string encoding, bool isMarked)
    {
        var format = ClaimSetFormats.All.Writable.Single(it => it.Name == name);
        using var text = new MemoryStream();
        await format.WriteAsync(Set, text, TestContext.Current.CancellationToken);
        var utf8 = text.ToArray();
        if (name.StartsWith("ftm", StringComparison.Ordinal)) utf8 = Encoding.UTF8.GetBytes(Statements[name]);
        var it = Encoding.GetEncoding(encoding);
        byte[] wide = [.. isMarked ? it.GetPreamble() : [], .. it.GetBytes(Encoding.UTF8.GetString(utf8))];

        WideText.EncodingOf(wide)!.Value.Encoding.WebName.Should().Be(it.WebName);
        ClaimSetFormats.All.Detect(wide).Should().Be(ClaimSetFormats.All.Detect(utf8));
        var expected = await ((IReadableFormat)format).ReadAsync(new MemoryStream(utf8), null, TestContext.Current.CancellationToken);
        foreach (var reading in (ClaimSetReading[])[
            ((IReadableFormat)format).Read(wide),
            await ((IReadableFormat)format).ReadAsync(new MemoryStream(wide), null, TestContext.Current.CancellationToken)])
        {
            reading.Set.Should().Be(expected.Set);
            reading.Problems.Where(problem => problem.Code != "FT0903").Should()
                .BeEquivalentTo(expected.Problems.Where(problem => problem.Code != "FT0903"));
        }
    }

    [Theory]
    [InlineData("a text with a stray \0")]
    [InlineData("a\0b")]
    [InlineData("\0")]
    [InlineData("\0\0\0\0")]
    [InlineData("PK\u0003\u0004\u0014\0\0\0\u0008\0")]
    [InlineData("{\"a\":\"\0x\0y\"}")]
    [InlineData("")]
    public void What_is_no_wide_text_is_not_taken_for_one(string text) =>
        WideText.EncodingOf(Encoding.Latin1.GetBytes(text)).Should().BeNull();
}
