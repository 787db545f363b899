using System.Text;
using FactTracker.Interchange;

namespace FactTracker.WebPages.Tests;

public sealed class WebPageTests
{
    private const string Moon =
        """{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"The moon is cheese","reviewRating":{"alternateName":"Faux"}}""";

    public static TheoryData<string, string, int> Pages => new()
    {
        { "a script", $"<html><script type=\"application/ld+json\">{Moon}</script>", 1 },
        { "in any letters, with parameters", $"<SCRIPT TYPE=' Application/LD+JSON; charset=utf-8 ' data-x='>'>{Moon}</SCRIPT>", 1 },
        { "without quotes", $"<script type=application/ld+json>{Moon}</script>", 1 },
        { "several scripts",
            $"<script type=\"application/ld+json\">{Moon}</script><p><script " +
            $"type=\"application/ld+json\">[{Moon.Replace("moon", "sun", StringComparison.Ordinal)}]</script>", 2 },
        {
            "the same twice", $"<script type=\"application/ld+json\">{Moon}</script><script type=\"application/ld+json\">{Moon}</script>", 1
        },
        { "a comment around it", $"<script type=\"application/ld+json\"><!--\n{Moon}\n//--></script>", 1 },
        { "CDATA marks", $"<script type=\"application/ld+json\">\n//<![CDATA[\n{Moon}\n//]]>\n</script>", 1 },
        { "CDATA marks in comments", $"<script type=\"application/ld+json\">/*<![CDATA[*/{Moon}/*]]>*/</script>", 1 },
        { "comments of their own before it and behind",
            $"<script type=\"application/ld+json\"><!-- by a plugin -->{Moon}<!-- until here --></script>", 1 },
        { "a semicolon", $"<script type=\"application/ld+json\">{Moon};</script>", 1 },
        { "in noscript and template", $"<noscript><script type=\"application/ld+json\">{Moon}</script></noscript>", 1 },
        { "script in a title is text",
            $"<title><script type=\"application/ld+json\">{Moon}</script></title><script type=\"application/ld+json\">{Moon}</script>", 1 },
        { "in a comment it is none",
            $"<!-- <script type=\"application/ld+json\">{Moon}</script> --><script type=\"application/ld+json\">{Moon}</script>", 1 },
        { "other scripts",
            $"<script>var a = '<script type=\"application/ld+json\">';</script><script type=\"application/ld+json\">{Moon}</script>", 1 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Reviews_are_found_in(string what, string page, int claims)
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes(page));

        import.Problems.Should().BeEmpty(what);
        import.Set.Claims.Should().HaveCount(claims, what);
    }

    [Theory]
    [InlineData("<p>\n<script type=\"application/ld+json\">MOON")]
    [InlineData("<p>\n<script type=\"application/ld+json\">MOON</script>\n<scr")]
    [InlineData("<p>\n<script type=\"application/ld+json\">MOON</script>\n<a href=\"x")]
    public async Task A_page_that_was_cut_off_is_told(string page)
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes(page.Replace("MOON", Moon, StringComparison.Ordinal)));

        import.Set.Claims.Should().ContainSingle();
        import.Problems.Should().ContainSingle().Which.Code.Should().Be("FT0905");
    }

    [Fact]
    public async Task A_broken_script_is_told_at_its_place_in_the_page_and_costs_the_others_nothing()
    {
        var page = $"<!doctype html>\r\n<p>ü</p>\r\n  <script type=\"application/ld+json\">\r\n  {{ \"@type\": \"a\" oops " +
            $"}}</script>\r\n<script type=\"application/ld+json\">{Moon}</script>";
        var import = await ReadAsync(Encoding.UTF8.GetBytes(page));

        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Code == "FT0101" && problem.Line == 4 && problem.Column == 18);
        import.Set.Claims.Should().ContainSingle();
    }

    [Fact]
    public async Task A_script_that_is_nearly_JSON_is_read_and_told_at_its_place_in_the_page()
    {
        var page = $"<p>\n<script type=\"application/ld+json\">{Moon.Replace("cheese\"", "cheese\nall through\"", StringComparison.Ordinal).TrimEnd('}')}}},}}</script>";
        var import = await ReadAsync(Encoding.UTF8.GetBytes(page));

        import.Set.Claims.Should().ContainSingle().Which.Text.Should().Be("The moon is cheese all through");
        import.Problems.Select(problem => $"{problem.Code} {problem.Line}").Should().Equal("FT0903 2", "FT0903 3");
        import.Problems[1].Column.Should().Be("all through\",\"reviewRating\":{\"alternateName\":\"Faux\"},".Length);
    }

    [Fact]
    public async Task Tags_in_the_strings_of_a_script_end_nothing_and_are_told()
    {
        var import =
            await ReadAsync(
                Encoding.UTF8.GetBytes(
                    $"<script type=\"application/ld+json\">{Moon.Replace("cheese", "<b>cheese</b> <!-- x -->", StringComparison.Ordinal)}</script>"));

        import.Set.Claims.Should().ContainSingle().Which.Text.Should().Be("The moon is cheese");
        import.Problems.Should().ContainSingle().Which.Code.Should().Be("FT0903");
    }

    [Fact]
    public async Task Two_values_in_one_script_are_both_read_and_told()
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes(
            $"<p>\n<script type=\"application/ld+json\">{Moon},\n{Moon.Replace("moon", "sun", StringComparison.Ordinal)}</script>"));

        import.Set.Claims.Should().HaveCount(2);
        import.Problems.Select(problem => $"{problem.Code} {problem.Line}").Should().Equal("FT0903 2", "FT0903 3");
    }

    [Theory]
    [InlineData("<base href='https://f.example/sub/'>", "/fact/1", "https://f.example/fact/1", "FT0903")]
    [InlineData("<base target=_blank><BASE HREF=' https://f.example/sub/'>", "fact/1", "https://f.example/sub/fact/1", "FT0903")]
    [InlineData("<base href='https://f.example/sub/'>", "https://g.example/1", "https://g.example/1", "")]
    [InlineData("<base href='/sub/'>", "/fact/1", "/fact/1", "FT0603")]
    [InlineData("", "/fact/1", "/fact/1", "FT0603")]
    public async Task A_relative_address_is_relative_to_what_the_page_says(string head, string address, string expected, string told)
    {
        var import =
            await ReadAsync(
                Encoding.UTF8.GetBytes(
                    $"<!doctype html>{head}<script " +
                    $"type=\"application/ld+json\">{Moon.Replace("\"claimReviewed\"", $"\"url\":\"{address}\",\"claimReviewed\"", StringComparison.Ordinal)}</script>"));

        import.Set.Claims[0].Reviews[0].Url.Should().Be((Url)expected);
        string.Join(", ", import.Check().Select(problem => problem.Code)).Should().Be(told);
    }

    [Fact]
    public async Task Problems_point_into_the_page()
    {
        var page = $"<p>é</p><script type=\"application/ld+json\">{Moon.Replace("\"Faux\"", "\"Faux\",\"bestRating\":\"\"", StringComparison.Ordinal)}</script>";
        var import = await ReadAsync(Encoding.UTF8.GetBytes(page));

        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Line == 1 && problem.Column == page.IndexOf("\"\"", StringComparison.Ordinal) + 1);
    }

    [Fact]
    public async Task A_reference_leads_from_one_script_to_another()
    {
        var import = await ReadAsync(
            """
            <script type="application/ld+json">{"@type":"ClaimReview","claimReviewed":"a","author":{"@id":"#org"}}</script>
            <script type="application/ld+json">{"@type":"Organization","@id":"#org","name":"The Organization"}</script>
            """u8.ToArray());

        import.Set.Claims[0].Reviews[0].Author!.Name.Should().Be("The Organization");
    }

    [Fact]
    public async Task A_script_that_was_escaped_as_text_is_read_and_told()
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes(
            $"<script type=\"application/ld+json\">{Moon.Replace("\"", "&quot;", StringComparison.Ordinal)}</script>"));

        import.Problems.Should().ContainSingle().Which.Code.Should().Be("FT0903");
        import.Set.Claims[0].Text.Should().Be("The moon is cheese");
    }

    [Theory]
    [InlineData("\"ratingValue\": ,", "", "FT0903 5", "a member without a value")]
    [InlineData("\"ratingValue\": undefined,", "", "FT0903 5", "a value of JavaScript")]
    [InlineData("\"ratingValue\": {{ rating }},", "", "FT0903 5", "a placeholder")]
    [InlineData("\"ratingValue\": \"\"", "", "FT0903 6 FT0903 5", "a missing comma, and an empty mark")]
    [InlineData("bestRating: 5,", "5", "FT0903 5", "a name without quotes")]
    [InlineData("'bestRating': '5',", "5", "FT0903 5 FT0903 5", "single quotes")]
    [InlineData("\"x\": \"it\\x27s // undefined, NaN\",", "", "FT0903 5", "an escape of JavaScript")]
    [InlineData("<!-- rating --> /* 5 */", "", "FT0903 5 FT0903 5", "comments")]
    public async Task The_faults_of_a_template_cost_one_member(string member, string best, string problems, string why)
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes($$$"""
            <script type="application/ld+json">
            { "@context": "https://schema.org", "@type": "ClaimReview",
              "claimReviewed": "It's 5, \"undefined\": a // b", "url": "https://c.example.org/1?a=1,b",
              "reviewRating": { "@type": "Rating",
                {{{member}}}
                "alternateName": "False" } }
            </script>
            """));

        var claim = import.Set.Claims.Should().ContainSingle(why).Subject;
        var review = claim.Reviews[0];
        (claim.Text, review.Url!.Value.Text, review.Rating!.Label, review.Verdict, review.Rating.Value).Should()
            .Be(("It's 5, \"undefined\": a // b", "https://c.example.org/1?a=1,b", "False", Verdict.False, (decimal?)null), why);
        (review.Rating.Best?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "").Should().Be(best, why);
        import.Set.Extensions.Should().BeEmpty(why);
        string.Join(' ', import.Problems.Select(problem => $"{problem.Code} {problem.Line}")).Should().Be(problems, why);
    }

    [Fact]
    public async Task A_last_bracket_may_be_missing()
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes($"<script type=\"application/ld+json\">{Moon[..^1]}</script>"));

        import.Set.Claims.Should().ContainSingle();
        import.Problems.Should().ContainSingle().Which.Code.Should().Be("FT0903");
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>", "windows-1251")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-5'>", "iso-8859-5")]
    [InlineData("<meta charset=nonsense>", "utf-8")]
    [InlineData("", "utf-8")]
    public async Task The_encoding_is_the_one_the_page_says(string meta, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"{meta}<script type=\"application/ld+json\">{{\"@type\":\"ClaimReview\",\"claimReviewed\":\"Луна из сыра\"}}</script>";

        (await ReadAsync(Encoding.GetEncoding(encoding).GetBytes(page))).Set.Claims[0].Text.Should().Be("Луна из сыра");
    }

    [Fact]
    public async Task The_encoding_may_be_said_behind_much_else()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<script>{new string(' ', 5_000)}</script><meta charset=windows-1251><script " +
            $"type=\"application/ld+json\">{{\"@type\":\"ClaimReview\",\"claimReviewed\":\"Луна из сыра\"}}</script>";

        (await ReadAsync(Encoding.GetEncoding("windows-1251").GetBytes(page))).Set.Claims[0].Text.Should().Be("Луна из сыра");
    }

    [Theory]
    [InlineData("", "La lune en été", "FT0903 1:1")]
    [InlineData("<meta charset=utf-8>", "La lune en \uFFFDt\uFFFD", "FT0903 1:56")]
    public async Task Bytes_that_are_not_of_the_encoding_are_told(string meta, string expected, string told)
    {
        var import = await ReadAsync(Encoding.Latin1.GetBytes(
            $"{meta}<script type=\"application/ld+json\">{{\"@type\":\"ClaimReview\",\"claimReviewed\":\"La lune en été\"}}</script>"));

        import.Set.Claims.Should().ContainSingle().Which.Text.Should().Be(expected);
        import.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}").Should().Equal(told);
    }

    [Theory]
    [InlineData("<div itemscope itemtype='https://schema.org/ClaimReview'>", "FT0902 2:3, FT0901 1:1")]
    [InlineData("<div vocab='https://schema.org/' typeof='Review ClaimReview'>", "FT0902 2:3, FT0901 1:1")]
    [InlineData("<div typeof='schema:ClaimReview'>", "FT0902 2:3, FT0901 1:1")]
    [InlineData($"<p itemtype='http://schema.org/ClaimReview'></p><script type=\"application/ld+json\">{Moon}</script>", "FT0902 2:3")]
    [InlineData($"<p itemtype='http://schema.org/Person'></p><script type=\"application/ld+json\">{Moon}</script>", "")]
    public async Task Reviews_that_elements_say_are_told(string element, string told)
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes($"<p>\n  {element}"));

        string.Join(", ", import.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}")).Should().Be(told);
    }

    [Fact]
    public async Task A_page_in_UTF_16_is_read() =>
        (await ReadAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"<script type=\"application/ld+json\">{Moon}</script>")])).Set.Claims
            .Should()
            .ContainSingle();

    [Theory]
    [InlineData("")]
    [InlineData("<html><p>No script</p>")]
    [InlineData("<script type=\"application/ld+json\"></script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Recipe\"}</script>")]
    public async Task A_page_without_reviews_is_one_error(string page) =>
        (await ReadAsync(Encoding.UTF8.GetBytes(page))).Problems.Should().ContainSingle().Which.Code.Should().Be("FT0901");

    [Theory]
    [InlineData("<!DOCTYPE html><p>x", true)]
    [InlineData("\uFEFF\n<html><script type='application/ld+json'>", true)]
    [InlineData("<html><p>x", false)]
    [InlineData("{\"facttracker\":\"1.0\",\"title\":\"<!doctype html> application/ld+json\"}", false)]
    [InlineData("", false)]
    public void Pages_are_recognised_by_their_beginning(string head, bool isPage) =>
        WebPageFormat.Default.Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(isPage);

    [Fact]
    public async Task Deep_and_hostile_pages_are_read_all_the_same()
    {
        var deep = string.Concat(Enumerable.Repeat("<div><b>", 200_000)) + $"<script type=\"application/ld+json\">{Moon}</script>";
        var many = string.Concat(Enumerable.Repeat("<script type=\"application/ld+json\">{</script>\n", 20_000)) +
            $"<script type=\"application/ld+json\">{Moon}</script>";

        (await ReadAsync(Encoding.UTF8.GetBytes(deep))).Set.Claims.Should().ContainSingle();
        (await ReadAsync(Encoding.UTF8.GetBytes(many))).Set.Claims.Should().ContainSingle();
        (await ReadAsync(Encoding.UTF8.GetBytes(deep), new ReadingOptions { MaxBytes = 1000 })).Problems.Should().ContainSingle().Which.Code
            .Should()
            .Be("FT0106");
    }

    [Fact]
    public async Task Random_bytes_never_crash()
    {
        var random = new Random(20251125);
        var page =
            Encoding.UTF8.GetBytes($"<!doctype html><meta charset=utf-16><script type=\"application/ld+json\"><!--{Moon}--></script>");
        for (var round = 0; round < 2000; round++)
        {
            var spoiled = (byte[])page.Clone();
            for (var i = 0; i < 4; i++)
            {
                spoiled[random.Next(spoiled.Length)] = (byte)random.Next(256);
            }

            (await ReadAsync(spoiled[..random.Next(spoiled.Length)])).Check();
        }
    }

    private static async Task<ClaimSetReading> ReadAsync(byte[] page, ReadingOptions? options = null)
    {
        using var stream = new MemoryStream(page);
        return await WebPageFormat.Default.ReadAsync(stream, options, TestContext.Current.CancellationToken);
    }
}
