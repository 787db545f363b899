using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using FactTracker.Analysis;
using FactTracker.Storage;
using FactTracker.Tests;
using FactTracker.Tests.Samples;

namespace FactTracker.DependencyInjection.Tests.Serving;

/// <summary>What samples/serve.cs answers.</summary>
public sealed class ServeTests
{
    private const string Dam = "dam/dam.claims.json";
    private const int Limit = 1 << 20;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_set_is_recorded_and_its_claims_are_answered_with_their_sources()
    {
        await using var service = await Service.WithAsync(Dam);
        var answer = await service.GetAsync("/claims/height");

        (answer.Status, answer.Type).Should().Be((200, "application/json"));
        var set = ClaimSet.Parse(answer.Text);
        set.Claims.Should().ContainSingle().Which.Id.Text.Should().Be("height");
        set.Claims[0].Citations.Should().AllSatisfy(citation => set.Sources.TryGet(citation.Source, out _).Should().BeTrue());
    }

    [Fact]
    public async Task The_same_set_again_adds_nothing()
    {
        await using var service = await Service.WithAsync(Dam);
        var again = await service.PostAsync(Checkout.TextOf("samples", "dam", "dam.claims.json"));

        (again.Json.GetProperty("added").GetInt32(), again.Json.GetProperty("revised").GetInt32()).Should().Be((0, 0));
    }

    [Fact]
    public async Task A_set_with_errors_is_refused_with_all_of_them_and_their_places()
    {
        await using var service = new Service();
        var answer = await service.PostAsync(Checkout.TextOf("samples", "broken.claims.json"));

        (answer.Status, answer.Type).Should().Be((422, "application/problem+json"));
        answer.Json.GetProperty("status").GetInt32().Should().Be(422);
        answer.Json.GetProperty("detail").GetString().Should().Contain("FT0");
        answer.Codes.Should().Contain(["FT0401", "FT0501"]).And.HaveCountGreaterThan(30);
        answer.Json.GetProperty("problems").EnumerateArray().Where(one => one.GetProperty("code").GetString() == "FT0401").Should()
            .Contain(one => one.GetProperty("line").GetInt32() == 28 && one.GetProperty("column").GetInt32() == 75);
        ClaimSet.Parse((await service.GetAsync("/claims")).Text).Claims.Should().BeEmpty();
    }

    [Fact]
    public async Task Gates_of_a_policy_are_problems_too()
    {
        await using var service = new Service(options => options.Policies = new PolicyFile { Gates = new GatePolicy { MinOrigins = 2 } });
        var answer = await service.PostAsync("""{"facttracker":"1.0","claims":[{"id":"a","text":"t"}]}""");

        answer.Status.Should().Be(422);
        answer.Codes.Should().Contain("FT1002");
    }

    /// <summary>Bodies that are no claim set, each for another reason.</summary>
    public static TheoryData<string> Malformed => new()
    {
        "", " ", "{", "[1,2", "null", "1", "\"text\"", "not json", "<html>", "\0\0\0", "{\"claims\":[{\"id\":\"a\",\"text\":\"t\",}",
        """{"claims":5}""", """{"claims":[5]}""", new string('[', 100_000), "{\"claims\":[{\"id\":\"a\",\"text\":\"" + new string('x', 100_000),
        """{"facttracker":"1.0","claims":[{"id":"a","text":"t","value":""" + new string('[', 5000) + new string(']', 5000) + "}]}",
        "{\"claims\":[{\"id\":\"a\",\"text\":\"\ud800\"}",
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_body_that_is_no_set_is_a_problem_with_a_code(string body)
    {
        await using var service = new Service();
        var answer = await service.PostAsync(body);

        (answer.Status, answer.Type).Should().Be((422, "application/problem+json"));
        answer.Codes.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_not_read_to_its_end()
    {
        await using var service = new Service();
        var answer = await service.PostAsync(
            "{\"facttracker\":\"1.0\",\"claims\":[{\"id\":\"a\",\"text\":\"" + new string('x', 2 * Limit) + "\"}]}");

        answer.Status.Should().Be(422);
        answer.Codes.Should().Contain("FT0106");
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_by_the_server()
    {
        await using var service = new Service();
        service.UseKestrel(0);
        service.StartServer();
        var answer = await service.PostAsync(new string(' ', 2 * Limit));

        (answer.Status, answer.Type).Should().Be((413, "application/problem+json"));
    }

    [Fact]
    public async Task A_body_that_unpacks_to_very_much_is_bounded()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var spaces = Encoding.ASCII.GetBytes(new string(' ', Limit));
            for (var i = 0; i < 200; i++) await gzip.WriteAsync(spaces, Token);
        }

        await using var service = new Service();
        (await service.PostAsync(new ByteArrayContent(packed.ToArray()))).Status.Should().Be(422);
    }

    [Fact]
    public async Task Hostile_words_stay_within_their_strings()
    {
        const string Hostile = "\u001b[31m\u202e</script>\r\nX-Header: 1\u0000";
        var text = System.Text.Json.JsonSerializer.Serialize(Hostile);
        await using var service = new Service();
        await service.PostAsync($$"""{"facttracker":"1.0","claims":[{"id":"a/b-c","text":{{text}},"subject":{{text}}}]}""");
        var answer = await service.GetAsync("/claims/a/b-c");

        answer.Status.Should().Be(200);
        answer.Text.EnumerateRunes().Should().NotContain(rune => rune.Value < ' ' && rune.Value != '\n');
        ClaimSet.Parse(answer.Text).Claims[0].Text.Should().Be(Hostile);
        var unknown = await service.GetAsync("/claims/" + Uri.EscapeDataString(Hostile.Replace("\0", "", StringComparison.Ordinal)));
        (unknown.Status, unknown.Type).Should().Be((404, "application/problem+json"));
    }

    [Fact]
    public async Task Claims_are_answered_by_the_page_with_a_link_to_the_next()
    {
        await using var service = await Service.WithAsync(Dam);
        var (ids, path) = (new List<string>(), "/claims?limit=5");
        while (path is not null)
        {
            var page = await service.GetAsync(path);
            page.Status.Should().Be(200, page.Text);
            ids.AddRange(ClaimSet.Parse(page.Text).Claims.Select(claim => claim.Id.Text));
            path = page.Link?[1..page.Link.IndexOf('>', StringComparison.Ordinal)];
        }

        ids.Should().Equal(ClaimSet.Load(Checkout.PathOf("samples", "dam", "dam.claims.json")).Claims.Select(claim => claim.Id.Text));
    }

    [Fact]
    public async Task A_condition_chooses_claims_and_is_kept_in_the_link()
    {
        await using var service = await Service.WithAsync(Dam);
        var page = await service.GetAsync("/claims?where=" + Uri.EscapeDataString("value > 50%") + "&limit=1");

        ClaimSet.Parse(page.Text).Claims.Should().ContainSingle();
        page.Link.Should().Contain("where=value%20%3E%2050%25&limit=1&after=");
    }

    [Theory]
    [InlineData("/claims?where=valeu%20%3E%2050%25", 400, "value")]
    [InlineData("/claims?limit=0", 400, "1 to 100")]
    [InlineData("/claims?limit=1000", 400, "1 to 100")]
    [InlineData("/claims?after=-1", 400, "1 to 100")]
    [InlineData("/claims?limit=many", 400, "Bad Request")]
    [InlineData("/claims/none", 404, "none")]
    [InlineData("/origins/none", 404, "none")]
    [InlineData("/nowhere", 404, "Not Found")]
    public async Task What_cannot_be_answered_is_a_problem_that_says_why(string path, int status, string detail)
    {
        await using var service = await Service.WithAsync(Dam);
        var answer = await service.GetAsync(path);

        (answer.Status, answer.Type).Should().Be((status, "application/problem+json"), answer.Text);
        answer.Json.GetProperty("status").GetInt32().Should().Be(status);
        answer.Json.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        answer.Text.Should().Contain(detail).And.NotContain("   at "); // No stack trace.
    }

    [Fact]
    public async Task Conflicts_and_origins_are_those_of_the_library()
    {
        await using var service = await Service.WithAsync(Dam);
        var set = ClaimSet.Load(Checkout.PathOf("samples", "dam", "dam.claims.json"));

        (await service.GetAsync("/conflicts")).Text.Should().Be(set.FindConflicts().ToJson());
        (await service.GetAsync("/origins/height")).Text.Should().Be(set.OriginsOf(set.Claims["height"]!).ToJson());
    }

    [Fact]
    public async Task A_store_that_fails_is_a_problem_without_its_details()
    {
        await using var service = new Service(options =>
            options.UseStore("broken", _ => throw new IOException("secret path /srv/claims.db")));
        var answer = await service.GetAsync("/claims");

        (answer.Status, answer.Type).Should().Be((500, "application/problem+json"));
        answer.Text.Should().NotContain("secret");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public async Task The_culture_of_the_server_changes_nothing(string culture)
    {
        await using var usual = await Service.WithAsync(Dam);
        var expected = await usual.GetAsync("/claims?where=value%20%3E%2050%25");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            await using var service = await Service.WithAsync(Dam);
            (await service.GetAsync("/claims?where=value%20%3E%2050%25")).Should().Be(expected);
            (await service.PostAsync("{")).Text.Should().Be((await usual.PostAsync("{")).Text);
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    [Fact]
    public async Task Many_write_and_read_at_once()
    {
        using var folder = new TemporaryFolder();
        await using (var service = new Service(options => options.UseSqlite(folder["claims.db"])))
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
            {
                var set = $$"""{"facttracker":"1.0","claims":[{"id":"c{{i}}","text":"t"},{"id":"same","text":"t"}]}""";
                return ((await service.PostAsync(set)).Status, (await service.GetAsync($"/claims/c{i}")).Status);
            }));

            answers.Should().AllSatisfy(pair => pair.Should().Be((200, 200)));
            (await service.GetAsync("/claims?limit=100")).Json.GetProperty("claims").GetArrayLength().Should().Be(41);
        }
    }

    [Fact]
    public async Task The_script_asks_itself_and_ends()
    {
        Effort.NeedsPrograms("builds and runs a script");
        using var script = Process.Start(new ProcessStartInfo("dotnet", ["run", "-c", "Release", "samples/serve.cs"])
        {
            WorkingDirectory = Checkout.Root, RedirectStandardOutput = true,
        })!;
        var output = await script.StandardOutput.ReadToEndAsync(Token);
        await script.WaitForExitAsync(Token);

        script.ExitCode.Should().Be(0, output);
        output.Should().ContainAll("POST /sets: 200", "POST /sets: 422", "GET /claims/height: 200", "GET /claims/nothing: 404");
    }
}
