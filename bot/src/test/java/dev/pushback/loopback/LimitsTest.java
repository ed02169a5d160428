package dev.pushback.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {
  private final Discord discord = Discord.start();
  private final Raw raw = new Raw(discord);
  private final Person alice = discord.user("alice");

  @BeforeAll
  void registers() {
    discord.limits().none();
    raw.send("PUT", commands(), "[{'name':'go','description':'Go'}]".replace('\'', '"'));
  }

  @AfterAll
  void ends() {
    discord.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'content':'~2001'} | content",
        "{'content':'a','nonce':'~26'} | nonce",
        "{'embeds':['*',11,{'title':'a'}]} | embeds",
        "{'embeds':[{'title':'~257'}]} | embeds.0.title",
        "{'embeds':[{'description':'~4097'}]} | embeds.0.description",
        "{'embeds':['*',2,{'description':'~3001'}]} | embeds",
        "{'embeds':[{'fields':['*',26,{'name':'a','value':'b'}]}]} | embeds.0.fields",
        "{'embeds':[{'fields':[{'name':'~257','value':'b'}]}]} | embeds.0.fields.0.name",
        "{'embeds':[{'fields':[{'name':'a','value':'~1025'}]}]} | embeds.0.fields.0.value",
        "{'embeds':[{'footer':{'text':'~2049'}}]} | embeds.0.footer.text",
        "{'components':['*',6,{'type':1,'components':['@button']}]} | components",
        "{'components':[{'type':1,'components':['*',6,'@button']}]} | components.0.components",
        "{'components':[{'type':10,'content':'a'}]} | components.0.type",
        "{'components':[{'type':1,'components':[{'type':2,'style':1,'label':'~81','custom_id':'a'}]}]}"
            + " | components.0.components.0.label",
        "{'components':[{'type':1,'components':[{'type':2,'style':1,'label':'a','custom_id':'~101'}]}]}"
            + " | components.0.components.0.custom_id",
        "{'components':[{'type':1,'components':[{'type':2,'style':1,'label':'a','custom_id':'x'}]},{'type':1,'components':[{'type':2,'style':1,'label':'a','custom_id':'x'}]}]}"
            + " | components.1.components.0.custom_id",
        "{'components':[{'type':1,'components':[{'type':2,'style':1,'custom_id':'x'}]}]} |"
            + " components.0.components.0",
        "{'components':[{'type':1,'components':[{'type':3,'custom_id':'m','options':['*',26,{'label':'a','value':'a'}]}]}]}"
            + " | components.0.components.0.options",
        "{'components':[{'type':1,'components':[{'type':3,'custom_id':'m','options':['*',0,{'label':'a','value':'a'}]}]}]}"
            + " | components.0.components.0.options",
        "{'flags':32768,'components':['*',41,{'type':10,'content':'a'}]} | components",
        "{'flags':32768,'components':['*',2,{'type':10,'content':'~2001'}]} | components",
        "{'flags':32768,'content':'a','components':[{'type':10,'content':'a'}]} | content",
        "{'flags':32768,'components':[{'type':9,'components':['*',4,{'type':10,'content':'a'}],'accessory':'@button'}]}"
            + " | components.0.components",
        "{'flags':32768,'components':[{'type':13,'file':{'url':'attachment://no'}}]} |"
            + " components.0.file.url"
      })
  void aMessageThatDiscordRefuses(String request, String at) {
    refuses(raw.post("channels/" + alice.channel().id() + "/messages", json(request)), at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'custom_id':'m','title':'~46','components':[{'type':18,'label':'a','component':{'type':4,'custom_id':'i','style':1}}]}"
            + " | title",
        "{'custom_id':'~101','title':'m','components':[{'type':18,'label':'a','component':{'type':4,'custom_id':'i','style':1}}]}"
            + " | custom_id",
        "{'custom_id':'m','title':'m','components':[]} | components",
        "{'custom_id':'m','title':'m','components':['*',6,{'type':10,'content':'a'}]} | components",
        "{'custom_id':'m','title':'m','components':[{'type':18,'label':'~46','component':{'type':4,'custom_id':'i','style':1}}]}"
            + " | components.0.label",
        "{'custom_id':'m','title':'m','components':[{'type':18,'label':'a','component':{'type':4,'custom_id':'i','style':1}},{'type':18,'label':'a','component':{'type':4,'custom_id':'i','style':1}}]}"
            + " | components.1.component.custom_id",
        "{'custom_id':'m','title':'m','components':[{'type':18,'label':'a','component':{'type':21,'custom_id':'r','options':[]}}]}"
            + " | components.0.component.options",
        "{'custom_id':'m','title':'m','components':[{'type':18,'label':'a','component':{'type':4,'custom_id':'r','style':2,'value':'~4001'}}]}"
            + " | components.0.component.value"
      })
  void aModalThatDiscordRefuses(String request, String at) {
    var asked = alice.slash("go");
    var answer = Json.object().put("type", 9);
    answer.set("data", json(request));
    refuses(raw.post("interactions/" + asked.id + "/" + asked.token() + "/callback", answer), at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[{'name':'~33','description':'a'}] | 0.name",
        "[{'name':'Upper','description':'a'}] | 0.name",
        "[{'name':'a','description':'~101'}] | 0.description",
        "[{'name':'a'}] | 0.description",
        "['*',2,{'name':'a','description':'a'}] | 1.name",
        "[{'name':'a','description':'a','options':[{'type':3,'name':'x','description':'a'},{'type':3,'name':'x','description':'a'}]}]"
            + " | 0.options.1.name",
        "[{'name':'a','description':'a','options':[{'type':3,'name':'x','description':'a'},{'type':3,'name':'y','description':'y','required':true}]}]"
            + " | 0.options.1",
        "[{'name':'a','description':'a','options':[{'type':3,'name':'x','description':'x','choices':['*',26,{'name':'a','value':'a'}]}]}]"
            + " | 0.options.0.choices",
        "[{'name':'a','description':'a','name_localizations':{'xx':'a'}}] |"
            + " 0.name_localizations.xx",
        "[{'name':'a','description':'a','contexts':[3]}] | 0.contexts.0",
        "[{'name':'a','description':'a','options':[{'type':3,'name':'x','description':'x','choices':['*',25,{'name':'~100','value':'~100'}]},{'type':3,'name':'y','description':'x','choices':['*',25,{'name':'~100','value':'~100'}]}]}]"
            + " | 0"
      })
  void commandsThatDiscordRefuses(String request, String at) {
    refuses(raw.send("PUT", commands(), Json.write(json(request))), at);
  }

  @Test
  void whatJustFitsIsTaken() {
    var emoji = Json.object().put("content", "\uD83D\uDE00".repeat(2000));
    assertThat(raw.post("channels/" + alice.channel().id() + "/messages", emoji).status())
        .isEqualTo(200);
    var full = json("{'flags':32768,'components':['*',40,{'type':10,'content':'~100'}]}");
    assertThat(raw.post("channels/" + alice.channel().id() + "/messages", full).status())
        .isEqualTo(200);
  }

  @Test
  void anEmptyMessageIsRefused() {
    assertThat(raw.post("channels/" + alice.channel().id() + "/messages", "{}").code())
        .isEqualTo(50006);
  }

  @Test
  void tooManyCommandsAreRefused() {
    var many = Json.array();
    IntStream.range(0, 101)
        .forEach(i -> many.addObject().put("name", "c" + i).put("description", "c"));
    assertThat(raw.send("PUT", commands(), Json.write(many)).code()).isEqualTo(30032);
  }

  private String commands() {
    return "applications/1/commands";
  }

  private static void refuses(Raw.Reply reply, String at) {
    assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(50035);
    var node = reply.errors();
    for (var step : at.split("\\.", -1)) {
      node = node.path(step);
    }
    assertThat(node.path("_errors")).as(reply.body().toString()).isNotEmpty();
  }

  private static JsonNode json(String form) {
    return Form.of(form);
  }
}
