namespace FactTracker.Tests.Serialization.Converters;

/// <summary>A program that is compiled ahead of time, without warnings, reads and writes our types within its own.</summary>
public sealed class NativeAotProgramTests
{
    private const string Json =
        """{"Title":"t","Main":{"id":"a","value":{"amount":65,"unit":"%"}},"Share":65,"Published":"2025-09","Citations":["fom"],"Authors":[{"Name":"Ann","Born":"1980~"}],"Days":["2024",null],"Trust":{"fom":0.9},"Reliability":"B"}""";

    private const string Program = """"
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using FactTracker;

        var article = JsonSerializer.Deserialize(args[0], Context.Default.Article)!;
        Console.WriteLine(JsonSerializer.Serialize(article, Context.Default.Article));
        try
        {
            JsonSerializer.Deserialize("""{"Main":{"id":"a","value":{"amount":"x"}}}""", Context.Default.Article);
        }
        catch (JsonException e)
        {
            Console.WriteLine(e.Path + " " + e.Message);
        }

        record Author(string Name, Edtf Born);

        record Article(
            string Title, Claim Main, Quantity? Share, Edtf Published, ValueList<Citation> Citations, ValueList<Author> Authors,
            List<Edtf?> Days, Dictionary<SourceId, Confidence> Trust, Reliability? Reliability);

        [JsonSerializable(typeof(Article))]
        [JsonSerializable(typeof(Author))]
        partial class Context : JsonSerializerContext;
        """";

    [Fact]
    public async Task It_reads_and_writes_our_types()
    {
        Effort.NeedsPrograms("publishes a program with native AOT");
        using var program = new PublishedProgram();
        await program.PublishAsync(Program, OperatingSystem.IsLinux() && !HasClang
            ? "<PublishAot>true</PublishAot><CppCompilerAndLinker>gcc</CppCompilerAndLinker>"
            : "<PublishAot>true</PublishAot>");

        var lines = (await program.RunAsync(Json)).Split('\n');

        lines[0].Should().Be(Json);
        lines[1].Should().StartWith("$.Main error FT0401: \"x\" is not a number.").And.EndWith("[$.Main.value.amount]");
    }

    private static bool HasClang =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")));
}
