using System.Text.Json.Serialization;
using FactTracker.Serialization;

namespace FactTracker;

[JsonConverter(typeof(NativeJsonConverter))]
public abstract partial record ClaimValue;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record TextValue;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record FlagValue;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Quantity;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record EntityValue;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record NoneValue;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record UnrecognisedValue;

[JsonConverter(typeof(NativeJsonConverter))]
public abstract partial record DateStatement;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record DateValue;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record UnknownValue;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct ValueRange;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct ProbabilityInterval;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial struct ValueList<T>
    where T : class;
