using System.Text.Json;
using FactTracker.Mcp.Answers;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace FactTracker.Mcp.Tools;

/// <summary>The tools of a server.</summary>
internal sealed class ToolBox
{
    private readonly ServedSet _served;
    private readonly IReadOnlyList<ClaimTool> _tools;

    public ToolBox(ServedSet served)
    {
        _served = served;
        _tools = [.. FindTools.All, .. AskTools.All, .. CheckTools.All, .. served.Options.Append is null ? [] : WriteTools.All];
    }

    /// <summary>Lists the tools with their arguments.</summary>
    public ListToolsResult List() => new()
    {
        Tools =
        [
            .. _tools.Select(tool => new Tool
            {
                Name = tool.Name, Description = tool.Description, InputSchema = Parsed(tool.Parameters),
                Annotations = new ToolAnnotations
                {
                    ReadOnlyHint = tool.IsReadOnly, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false,
                },
            }),
        ],
    };

    /// <summary>Calls a tool. What is wrong with the arguments is an answer that the assistant can read.</summary>
    /// <exception cref="McpProtocolException">There is no such tool.</exception>
    public CallToolResult Call(CallToolRequestParams? call)
    {
        var tool = _tools.FirstOrDefault(it => it.Name == call?.Name)
            ?? throw new McpProtocolException("There is no tool of this name. List the tools.", McpErrorCode.InvalidParams);
        try
        {
            var arguments = new CallArguments(call!.Arguments);
            return Answer(_served.Alone(() => AnswerText.Of(json =>
            {
                json.WriteStartObject();
                tool.Answer(_served, arguments, json);
                json.WriteEndObject();
            })));
        }
        catch (CallException e)
        {
            var refusal = Answer(AnswerText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("error"u8, e.Message);
                json.WriteEndObject();
            }));
            refusal.IsError = true;
            return refusal;
        }
    }

    private static CallToolResult Answer(string text) => new() { Content = [new TextContentBlock { Text = text }] };

    private static JsonElement Parsed(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        return document.RootElement.Clone();
    }
}
