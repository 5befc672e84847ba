# The icon in hicolor: the drawing itself, and the sizes that menus and panels ask for, drawn from it at build time.
add_executable(draw-icon draw_icon.cpp)
target_link_libraries(draw-icon PRIVATE payoutdesk_flags Qt6::Gui Qt6::Svg)

set(drawing ${PROJECT_SOURCE_DIR}/resources/${application_id}.svg)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${drawing} DESTINATION ${hicolor}/scalable/apps)

set(pictures "")
foreach(side IN ITEMS 16 22 24 32 48 64 128 256)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/icons/${side}x${side})
    set(picture ${folder}/${application_id}.png)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${picture}
        COMMAND draw-icon ${drawing} ${side} ${picture}
        DEPENDS draw-icon ${drawing}
        VERBATIM)
    list(APPEND pictures ${picture})
    install(FILES ${picture} DESTINATION ${hicolor}/${side}x${side}/apps)
endforeach()
add_custom_target(pictures ALL DEPENDS ${pictures})
