using FactTracker.Tests.Samples;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FactTracker.DependencyInjection.Tests.Serving;

/// <summary>samples/serve.cs, started by ASP.NET Core's test host.</summary>
internal sealed class Service(Action<FactTrackerOptions>? configure = null) : WebApplicationFactory<Program>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A service that has a set.</summary>
    public static async Task<Service> WithAsync(string sample, Action<FactTrackerOptions>? configure = null)
    {
        var service = new Service(configure);
        var answer = await service.PostAsync(Checkout.TextOf("samples", sample));
        answer.Status.Should().Be(200, answer.Text);
        return service;
    }

    public async Task<Answered> GetAsync(string path)
    {
        using var client = CreateClient();
        return await Answered.OfAsync(await client.GetAsync(path, Token), Token);
    }

    public Task<Answered> PostAsync(string set) => PostAsync(new StringContent(set));

    public async Task<Answered> PostAsync(HttpContent content)
    {
        using var client = CreateClient();
        return await Answered.OfAsync(await client.PostAsync("/sets", content, Token), Token);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Checkout.Root);
        if (configure is not null) builder.ConfigureServices(services => services.Configure(configure));
    }
}
