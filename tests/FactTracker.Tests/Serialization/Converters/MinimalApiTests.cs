using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace FactTracker.Tests.Serialization.Converters;

/// <summary>Our types in the bodies of requests and responses of an ASP.NET Core minimal API, without any registration.</summary>
public sealed class MinimalApiTests
{
    [Theory]
    [InlineData("""{"title":"t","main":{"id":"a","value":{"amount":65,"unit":"%"}},"published":"2025-09"}""", HttpStatusCode.OK)]
    [InlineData("""{"title":"t","main":{"id":"a","value":{"amount":"x"}}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":"t","main":{"text":"a"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":"t","published":"2025-13"}""", HttpStatusCode.BadRequest)]
    public async Task A_body_with_a_claim_comes_back_and_a_wrong_one_is_a_bad_request(string body, HttpStatusCode status)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapPost("/articles", (Article article) => Results.Ok(new { article.Main, article.Published }));
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await app.GetTestClient().PostAsync("/articles", content, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(status);
        if (status == HttpStatusCode.OK)
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be(
                """{"main":{"id":"a","value":{"amount":65,"unit":"%"}},"published":"2025-09"}""");
    }
}
