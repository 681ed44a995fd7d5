namespace Survey.Analysis.Languages;

/// <summary>What neighbours might write, made up for learning which letters follow which in Spanish.</summary>
internal static class SpanishSentences
{
    /// <summary>One sentence a line.</summary>
    public const string Text = """
        El ascensor lleva tres semanas roto y nadie hace nada.
        Vivo aquí desde hace diez años y me gusta mucho.
        Siempre hay basura al lado de los contenedores del edificio.
        La acera está mal y mi madre tiene miedo de caminar por ahí.
        Por la noche está demasiado oscuro en el camino detrás de la escuela.
        Queremos un parque infantil para los niños pequeños.
        Es un barrio tranquilo con gente amable.
        Los vecinos se saludan y se ayudan.
        Los coches pasan demasiado rápido por nuestra calle.
        No me siento segura cuando vuelvo sola a casa.
        Más árboles y menos coches delante de la casa.
        El autobús pasa una vez por hora y los domingos no pasa.
        Mi casa es húmeda y hay moho en el dormitorio.
        El alquiler sube cada año pero no arreglan nada.
        Los jóvenes se juntan delante de las tiendas y hacen ruido.
        Un banco junto al agua sería bueno para los mayores.
        Puedo ayudar a servir café en el centro del barrio.
        No hay donde aparcar cuando llegas tarde.
        El ayuntamiento no nos escucha.
        Hay caca de perro en la hierba donde juegan los niños.
        Antes todos se conocían, ahora no sé quién vive al lado.
        El médico ya no acepta pacientes nuevos.
        Espero que las tiendas se queden y que construyan viviendas.
        Arreglen las farolas por favor.
        Deberían limpiar la calle más a menudo, sobre todo en otoño.
        La vista de los campos es preciosa.
        Me preocupan las drogas y los robos.
        Que los vecinos decidan sobre la plaza.
        Algunas personas tiran la basura por la ventana.
        No tengo contacto con nadie en el edificio.
        Cerca de la estación y aun así tranquilo.
        ¿Pueden poner un badén en el paso de peatones?
        La lista de espera para un piso es demasiado larga.
        Mi hija puede ir a la escuela sin peligro.
        Corten los árboles porque no entra la luz.
        El dueño nunca devuelve las llamadas.
        Puedo leer a los niños una hora a la semana.
        Molestias por motos, música alta y petardos.
        Bonito jardín, buenos vecinos, un paseo por el río.
        El puente es muy empinado para mi silla de ruedas.
        Hay poco que hacer para los adolescentes.
        Hay suficientes tiendas, todo queda cerca.
        Cuando llueve se inunda toda la calle.
        Tengo miedo de que cierren el centro vecinal.
        Ratones en el sótano y palomas en el balcón.
        Huele a alcantarilla en la puerta.
        Sé coser y quiero enseñar a otros.
        Cada sábado comemos juntos con todos los vecinos.
        Un lugar donde uno puede entrar a charlar.
        Venden demasiadas casas a los inversores.
        La gente es buena pero es difícil hacer amigos.
        Necesitamos clases de idioma cerca de aquí.
        Lo que más me preocupa es que todo está muy caro.
        La calefacción no funciona y las ventanas son viejas.
        Quiero quedarme porque mi familia vive cerca.
        Nada funciona y a nadie le importa.
        Buenas escuelas, aire limpio y un parque grande.
        Me robaron la bicicleta del sótano.
        Haría falta más policía en la calle.
        Me gustaría conocer mejor a mis vecinos.
        """;
}
