using System.Text.Json.Serialization;

namespace PaperCatalog.Web.Api;

/// <summary>How the API's answers are written: made while compiling, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ApiResult))]
[JsonSerializable(typeof(ApiPaper))]
[JsonSerializable(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
