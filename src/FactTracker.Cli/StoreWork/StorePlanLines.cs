using FactTracker.Storage;

namespace FactTracker.Cli.StoreWork;

/// <summary>Prints how a store answers a query.</summary>
internal static class StorePlanLines
{
    public static void Write(StorePlan plan, VerbRun run, bool asJson)
    {
        if (asJson) WriteJson(plan, run);
        else
        {
            foreach (var line in plan.ToWords().Split('\n')) run.Text.WriteLine(StyledLine.Of(line));
        }
    }

    private static void WriteJson(StorePlan plan, VerbRun run) => AnswerJson.Write(
        json =>
        {
            json.WriteStartObject();
            json.WriteString("pushed", plan.Pushed?.ToString());
            json.WriteString("rest", plan.Rest);
            json.WriteBoolean("readsAllSources", plan.ReadsAllSources);
            json.WriteStartArray("engine");
            foreach (var step in plan.Engine) json.WriteStringValue(step);
            json.WriteEndArray();
            json.WriteEndObject();
        },
        run);
}
