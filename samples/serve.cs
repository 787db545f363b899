#!/usr/bin/env dotnet
// Serves claims: dotnet run samples/serve.cs -- --urls http://localhost:5080; without arguments it asks itself six questions and stops.
#:sdk Microsoft.NET.Sdk.Web
#:project ../src/FactTracker.DependencyInjection/FactTracker.DependencyInjection.csproj
using System.Text.Json.Nodes;
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Interchange;
using FactTracker.Storage;
using NodaTime;

const int MostBytes = 1 << 20, MostClaims = 100, MostProblems = 100;
var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = MostBytes);
if (args.Length == 0) builder.Logging.ClearProviders(); // The answers alone.
builder.Services.AddProblemDetails(); // Every error is answered as RFC 9457 has it.
builder.Services.AddFactTracker(options => options.Reading = new() { MaxBytes = MostBytes, MaxProblems = MostProblems });
var app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = error => error is BadHttpRequestException refused ? refused.StatusCode : 500,
});
app.UseStatusCodePages();

app.MapPost("/sets", async (HttpRequest sent, IClaimStore store, IClock clock, PolicyFile rules, ReadingOptions how) =>
{
    var now = clock.GetCurrentInstant();
    var read = await ClaimSetFormats.Native.ReadAsync(sent.Body, how, sent.HttpContext.RequestAborted);
    var found = read.Check(new CheckOptions { At = now, Gates = rules.Gates, MaxProblems = MostProblems });
    JsonArray problems = [.. found.Select(one => new JsonObject
    {
        ["code"] = one.Code, ["severity"] = one.Severity.ToString().ToLowerInvariant(), ["line"] = one.Line, ["column"] = one.Column,
        ["path"] = one.Path, ["message"] = one.Message, ["remedy"] = one.Remedy,
    })];
    if (found.FirstOrDefault(one => one.Severity == Severity.Error) is { } error)
        return Refuse(422, "The set has errors and was not recorded.", $"{error}", problems);
    var receipt = await store.AppendAsync(StoreBatch.Of(read.Set, now));
    return Answer(new JsonObject { ["added"] = receipt.Added, ["revised"] = receipt.Revised, ["problems"] = problems }.ToJsonString());
});
app.MapGet("/claims", async (HttpResponse answer, IClaimStore store, string? where, long after = 0, int limit = 20) =>
{
    ClaimQueryError? error = null;
    ClaimQuery? asked = null;
    if (where is { Length: > 0 } && !ClaimQuery.TryParse(where, out asked, out error)) return Refuse(400, "This is no condition.", $"{error}");
    if (limit is < 1 or > MostClaims || after < 0) return Refuse(400, "There is no such page.", $"Ask for 1 to {MostClaims} claims.");
    var page = await store.ReadSetAsync(new() { Where = asked, After = new(after), Limit = limit });
    if (page.Claims.Count == limit && await store.FindAsync(page.Claims[^1].Id.Text) is { } last) // There may be more: RFC 8288.
        answer.Headers.Link = $"</claims?where={Uri.EscapeDataString(where ?? "")}&limit={limit}&after={last.Number}>; rel=\"next\"";
    return Answer(page.ToJson());
});
app.MapGet("/claims/{**id}", (string id, IClaimStore store) => AboutAsync(id, store, set => set.ToJson()));
app.MapGet("/origins/{**id}", (string id, IClaimStore store, OriginPolicy rules) =>
    AboutAsync(id, store, set => set.OriginsOf(set.Claims[0], rules).ToJson()));
app.MapGet("/conflicts", async (IClaimStore store, PolicyFile rules) =>
    Answer((await store.ReadSetAsync()).FindConflicts(rules.Conflicts).ToJson()));
if (args.Length > 0) { await app.RunAsync(); return; }

app.Urls.Add("http://127.0.0.1:0"); // Any port that is free, for as long as the questions take.
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var dam = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples", "dam", "dam.claims.json");
string[] sets = [File.ReadAllText(dam), """{"claims":[{"id":"a","when":"2024-13"}]}"""];
foreach (var set in sets)
    await ShowAsync("POST /sets", await client.PostAsync("/sets", new StringContent(set)));
foreach (var path in new[] { "/claims/height", "/claims?where=value>50%25&limit=1", "/origins/height", "/claims/nothing" })
    await ShowAsync($"GET {path}", await client.GetAsync(path));

static async Task ShowAsync(string asked, HttpResponseMessage answer)
{
    var text = (await answer.Content.ReadAsStringAsync()).ReplaceLineEndings(" ");
    Console.WriteLine($"{asked}: {(int)answer.StatusCode}\n   {text[..Math.Min(text.Length, 200)]}…");
}

static async Task<IResult> AboutAsync(string id, IClaimStore store, Func<ClaimSet, string> answer) =>
    await store.FindAsync(id) is { Kind: StoredKind.Claim, Number: var number } // A set of this claim, with the sources that it needs:
        ? Answer(answer(await store.ReadSetAsync(new() { After = new(number - 1), Limit = 1 })))
        : Refuse(404, "There is no such claim.", $"No claim has the id \"{id}\".");

static IResult Answer(string json) => Results.Text(json, "application/json");

static IResult Refuse(int status, string title, string detail, JsonArray? problems = null) => Results.Text(
    new JsonObject { ["title"] = title, ["status"] = status, ["detail"] = detail, ["problems"] = problems }.ToJsonString(),
    "application/problem+json", statusCode: status);
